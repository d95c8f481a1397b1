# SPDX-License-Identifier: Apache-2.0
"""Reads templates that cfn-ecr wrote with readers that are not its own: templates.py FOLDER [lint]

For each NAME.data, the data that cfn-ecr says are in them (see PlainData.swift), NAME.yaml and NAME.json
must hold the same: for both parsers of PyYAML, which read the JSON as YAML, too, and for Python's json;
with `lint`, for the AWS CLI's own reader, for cfn-flip and for cfn-lint's decoder as well. Prints one problem a line and ends with 1
when there is one.
"""

import json
import math
import pathlib
import sys

import cfn_flip
import yaml
from awscli.customizations.cloudformation import yamlhelper
from cfnlint import decode


def typed_yaml(loader, node):
    """What a node of PyYAML holds, functions in their long forms."""
    if node.tag.startswith("!") and node.tag != "!":
        name = node.tag[1:]
        key = name if name in ("Ref", "Condition") else "Fn::" + name
        if isinstance(node, yaml.ScalarNode):
            value = ["str", node.value]
        else:
            value = typed_collection(loader, node)
        return ["map", [[key, argument(key, value)]]]
    if not isinstance(node, yaml.ScalarNode):
        return typed_collection(loader, node)
    return typed(loader.construct_object(node))


def typed_collection(loader, node):
    if isinstance(node, yaml.SequenceNode):
        return ["list", [typed_yaml(loader, item) for item in node.value]]
    return ["map", [[k.value, argument(k.value, typed_yaml(loader, v))] for k, v in node.value]]


def argument(key, value):
    if key == "Fn::GetAtt" and value[0] == "str" and "." in value[1]:
        return ["list", [["str", part] for part in value[1].split(".", 1)]]
    return value


def typed(value):
    """What a value of Python holds; pairs stand for a mapping."""
    if value is None:
        return ["null", None]
    if isinstance(value, bool):
        return ["bool", value]
    if isinstance(value, int):
        return ["int", value]
    if isinstance(value, float):
        return ["float", value]
    if isinstance(value, str):
        return ["str", value]
    if isinstance(value, list):
        return ["list", [typed(item) for item in value]]
    if isinstance(value, tuple):
        return ["map", [[key, typed(item)] for key, item in value]]
    return [type(value).__name__, str(value)]


def same(left, right):
    if isinstance(left, list) and isinstance(right, list):
        if len(left) == 2 and left[0] == "float" == right[0]:
            return math.isclose(float(left[1]), float(right[1]))
        return len(left) == len(right) and all(map(same, left, right))
    return type(left) is type(right) and left == right


def first_difference(left, right, path=""):
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for number, (one, other) in enumerate(zip(left, right)):
            if not same(one, other):
                return first_difference(one, other, f"{path}/{number}")
    return f"at {path}: {left!r:.300} is not {right!r:.300}"


def plain(value):
    """Plain Python data, without the classes of the decoders."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, str) else value


def problems(data, is_lint):
    expected = json.loads(data.read_text())
    yaml_file, json_file = data.with_suffix(".yaml"), data.with_suffix(".json")
    yaml_text = yaml_file.read_bytes().decode()
    json_text = json_file.read_bytes().decode()
    for path, text in ((yaml_file, yaml_text), (json_file, json_text)):
        for base in (yaml.SafeLoader, yaml.CSafeLoader):
            try:
                loader = base(text)
                found = typed_yaml(loader, loader.get_single_node())
            except yaml.YAMLError as error:
                yield f"{path}: {base.__name__}: {error}".replace("\n", " ")
                continue
            if not same(expected, found):
                yield f"{path}: {base.__name__}: {first_difference(expected, found)}"
    found = typed(json.loads(json_text, object_pairs_hook=tuple))
    if not same(expected, found):
        yield f"{json_file}: json: {first_difference(expected, found)}"
    if not is_lint:
        return
    template = json.loads(json_text)
    for path, text in ((yaml_file, yaml_text), (json_file, json_text)):
        if plain(yamlhelper.yaml_parse(text)) != template:
            yield f"{path}: the AWS CLI reads other data than are in the JSON"
    if plain(cfn_flip.load_yaml(yaml_text)) != template:
        yield f"{yaml_file}: cfn-flip reads other data than are in the JSON"
    for path in (yaml_file, json_file):
        decoded, matches = decode.decode(str(path))
        if matches:
            yield f"{path}: cfn-lint cannot read it: {matches[0].message}"
        elif plain(decoded) != template:
            yield f"{path}: cfn-lint reads other data than are in the JSON"


found = [
    problem
    for data in sorted(pathlib.Path(sys.argv[1]).glob("*.data"))
    for problem in problems(data, sys.argv[2:] == ["lint"])
]
print("\n".join(found))
sys.exit(1 if found else 0)
