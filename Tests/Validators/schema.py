# SPDX-License-Identifier: Apache-2.0
"""Judges a document by a schema of docs/schema: schema.py NAME FILE."""

import json
import pathlib
import sys

import jsonschema

name, path = sys.argv[1:]
folder = pathlib.Path(__file__).parent.parent.parent / "docs" / "schema"
schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
document = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator(schema).validate(document)
