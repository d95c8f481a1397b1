# SPDX-License-Identifier: Apache-2.0
"""Prints what junitparser reads from a report: junit_messages.py FILE."""

import sys

import junitparser

for suite in junitparser.JUnitXml.fromfile(sys.argv[1]):
    for case in suite:
        for outcome in case.result:
            print(type(outcome).__name__.lower(), outcome.message, sep="\t")
