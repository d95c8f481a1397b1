# SPDX-License-Identifier: Apache-2.0
"""Makes the first fix of every result: sarif_apply.py ROOT LOG.

Works from the text of the standard: lines and columns in code points, without the byte order mark.
"""

import json
import pathlib
import re
import sys
import urllib.parse

root, log = map(pathlib.Path, sys.argv[1:])
(run,) = json.loads(log.read_text(encoding="utf-8"))["runs"]
assert run["columnKind"] == "unicodeCodePoints"
newline = re.compile("|".join(map(re.escape, run["newlineSequences"])))


def offset(text, line, column):
    starts = [0] + [match.end() for match in newline.finditer(text)]
    return starts[line - 1] + column - 1


changes = {}
for result in run["results"]:
    for change in result["fixes"][0]["artifactChanges"]:
        uri = urllib.parse.unquote(change["artifactLocation"]["uri"])
        changes.setdefault(uri, []).extend(change["replacements"])

for uri, replacements in changes.items():
    path = root / uri
    text = path.read_bytes().decode("utf-8")
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    text = text.removeprefix(mark)
    edits = []
    for replacement in replacements:
        region = replacement["deletedRegion"]
        start = offset(text, region["startLine"], region["startColumn"])
        end = offset(text, region["endLine"], region["endColumn"])
        edits.append((start, end, replacement.get("insertedContent", {}).get("text", "")))
    for start, end, inserted in sorted(edits, reverse=True):
        text = text[:start] + inserted + text[end:]
    path.write_bytes((mark + text).encode("utf-8"))
