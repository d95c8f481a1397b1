# SPDX-License-Identifier: Apache-2.0
"""Judges the AWS CLI commands of Markdown pages by botocore's models of the services.

Every line of a block `sh` that begins with `aws` must name an operation of its service, and options that
are members of that operation's input, or that the AWS CLI has everywhere. Usage: commands.py FILE...
"""

import pathlib
import re
import shlex
import sys

import botocore.session
from botocore import xform_name

EVERYWHERE = {"query", "output", "region", "profile", "no-paginate"}
SESSION = botocore.session.Session()


def commands(text):
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for line in block.replace("\\\n", " ").split("\n"):
            if line.startswith("aws "):
                words = shlex.split(line)
                yield words[: next((i for i, word in enumerate(words) if word in "|>"), None)]


def problem(words):
    service, name = words[1], words[2]
    model = SESSION.get_service_model(service)
    if name == "wait":
        waiters = SESSION.get_waiter_model(service)
        known = {
            xform_name(waiter, "-"): waiters.get_waiter(waiter).operation
            for waiter in waiters.waiter_names
        }
        if words[3] not in known:
            return f"no waiter '{words[3]}'"
        operation = model.operation_model(known[words[3]])
    else:
        names = {xform_name(operation, "-"): operation for operation in model.operation_names}
        if name not in names:
            return f"no operation '{name}'"
        operation = model.operation_model(names[name])
    shape = operation.input_shape
    members = {xform_name(member, "-") for member in shape.members}
    given = {word[2:] for word in words if word.startswith("--")}
    unknown = given - members - EVERYWHERE
    missing = {xform_name(member, "-") for member in shape.required_members} - given
    if unknown or missing:
        return f"unknown {sorted(unknown)}, missing {sorted(missing)}"
    return None


def main():
    count = 0
    for name in sys.argv[1:]:
        for words in commands(pathlib.Path(name).read_text(encoding="utf-8")):
            count += 1
            wrong = problem(words)
            if wrong:
                sys.exit(f"{name}: {' '.join(words)}\n{wrong}")
    print(count)


if __name__ == "__main__":
    main()
