# SPDX-License-Identifier: Apache-2.0
"""Reads XML documents as Python does: xml_trees.py FILE, a JSON list of texts, writes a list of trees.

A tree is [name without namespace, own text, [trees]]; null where the document is not well-formed.
"""

import json
import sys
import xml.etree.ElementTree as ElementTree


def tree(element):
    own = (element.text or "") + "".join(child.tail or "" for child in element)
    return [element.tag.rpartition("}")[2], own, [tree(child) for child in element]]


def read(text):
    try:
        return tree(ElementTree.fromstring(text.encode()))
    except ElementTree.ParseError:
        return None


with open(sys.argv[1], encoding="utf-8") as file:
    json.dump([read(text) for text in json.load(file)], sys.stdout)
