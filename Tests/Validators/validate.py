# SPDX-License-Identifier: Apache-2.0
"""Judges documents that cfn-ecr wrote: validate.py KIND FILE...

Prints one problem a line and ends with 1 when there is one.
"""

import json
import pathlib
import sys

import jsonschema
import junitparser
import yaml

import sarif_rules

HERE = pathlib.Path(__file__).parent
SCHEMAS = HERE.parent.parent / "docs" / "schema"


def closed(schema):
    """The schema with no members but the declared ones.

    The published schemas let members be added, as the formats promise; the tests must not.
    """
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: closed(value) for key, value in schema.items()}
    if "properties" in result and result.get("type") in ("object", ["object", "null"]):
        result.setdefault("additionalProperties", False)
    return result


def schema_problems(schema, document):
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    checker = validator(schema, format_checker=validator.FORMAT_CHECKER)
    return [
        f"{error.json_path}: {error.message[:300]}"
        for error in sorted(checker.iter_errors(document), key=lambda error: error.json_path)
    ]


def load_json(path):
    def unique(pairs):
        names = [name for name, _ in pairs]
        if len(set(names)) < len(names):
            raise ValueError(f"a member is there twice among {names}")
        return dict(pairs)

    return json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique)


def read_schema(path):
    return json.loads(path.read_text(encoding="utf-8"))


def problems_of_json(path):
    return schema_problems(closed(read_schema(SCHEMAS / "lint.schema.json")), load_json(path))


def problems_of_configuration(path):
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    return schema_problems(read_schema(SCHEMAS / "configuration.schema.json"), document)


def problems_of_snapshot(path):
    return schema_problems(closed(read_schema(SCHEMAS / "snapshot.schema.json")), load_json(path))


def problems_of_plan(path):
    return schema_problems(closed(read_schema(SCHEMAS / "plan.schema.json")), load_json(path))


def problems_of_gitlab(path):
    document = load_json(path)
    problems = schema_problems(closed(read_schema(HERE / "gitlab.schema.json")), document)
    fingerprints = [issue.get("fingerprint") for issue in document]
    if len(set(fingerprints)) < len(fingerprints):
        problems.append("a fingerprint is there twice")
    return problems


def problems_of_sarif(path):
    document = load_json(path)
    return schema_problems(sarif_rules.official_schema(), document) + sarif_rules.problems(
        document, path
    )


def problems_of_junit(path):
    report = junitparser.JUnitXml.fromfile(str(path))
    problems = []
    totals = [0, 0, 0, 0]
    for suite in report:
        declared = [suite.tests, suite.failures, suite.errors, suite.skipped]
        counted = [len(suite), 0, 0, 0]
        names = [(case.classname, case.name) for case in suite]
        if len(set(names)) < len(names):
            problems.append(f"suite {suite.name!r}: a case is there twice")
        for case in suite:
            for outcome in case.result:
                kinds = (junitparser.Failure, junitparser.Error, junitparser.Skipped)
                counted[1 + kinds.index(type(outcome))] += 1
        if declared != counted:
            problems.append(f"suite {suite.name!r}: declares {declared}, holds {counted}")
        totals = [total + number for total, number in zip(totals, counted)]
    declared = [report.tests, report.failures, report.errors, report.skipped]
    if declared != totals:
        problems.append(f"the report declares {declared}, holds {totals}")
    return problems


JUDGES = {
    "json": problems_of_json,
    "configuration": problems_of_configuration,
    "snapshot": problems_of_snapshot,
    "plan": problems_of_plan,
    "gitlab": problems_of_gitlab,
    "sarif": problems_of_sarif,
    "junit": problems_of_junit,
}


def main():
    kind, *paths = sys.argv[1:]
    failed = False
    for path in map(pathlib.Path, paths):
        try:
            problems = JUDGES[kind](path)
        except Exception as error:  # What cannot be read at all is a problem too.
            problems = [f"{type(error).__name__}: {error}"]
        for problem in problems:
            print(f"{path.name}: {problem}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
