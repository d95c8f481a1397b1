# SPDX-License-Identifier: Apache-2.0
"""Prints what sarif-tools reads from SARIF files: sarif_records.py FILE..."""

import sys

from sarif import loader

for path in sys.argv[1:]:
    for record in loader.load_sarif_file(path).get_records():
        print(record["Location"], record["Line"], record["Severity"], record["Code"], sep="\t")
