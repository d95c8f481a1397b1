#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a container image of one small file as an OCI layout: image.py FOLDER TAG TEXT.

The same text makes the same image, byte for byte.
"""

import hashlib
import io
import json
import pathlib
import sys
import tarfile

INDEX = "application/vnd.oci.image.index.v1+json"
MANIFEST = "application/vnd.oci.image.manifest.v1+json"
CONFIG = "application/vnd.oci.image.config.v1+json"
LAYER = "application/vnd.oci.image.layer.v1.tar"


def layer(text: str) -> bytes:
    """A layer with one file, in an archive without times and owners."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        member = tarfile.TarInfo("greeting.txt")
        member.size = len(text.encode())
        archive.addfile(member, io.BytesIO(text.encode()))
    return buffer.getvalue()


def main(folder: str, tag: str, text: str) -> None:
    """Writes the layout, with the tag alone in its index."""
    root = pathlib.Path(folder)
    blobs = root / "blobs" / "sha256"
    blobs.mkdir(parents=True, exist_ok=True)

    def blob(content: bytes, media_type: str) -> dict:
        digest = hashlib.sha256(content).hexdigest()
        (blobs / digest).write_bytes(content)
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(content)}

    def document(value: dict, media_type: str) -> dict:
        return blob(json.dumps(value, sort_keys=True).encode(), media_type)

    content = blob(layer(text), LAYER)
    config = {
        "architecture": "amd64",
        "os": "linux",
        "config": {},
        "rootfs": {"type": "layers", "diff_ids": [content["digest"]]},
    }
    manifest = document(
        {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": document(config, CONFIG),
            "layers": [content],
        },
        MANIFEST,
    )
    manifest["annotations"] = {"org.opencontainers.image.ref.name": tag}
    (root / "oci-layout").write_text('{"imageLayoutVersion": "1.0.0"}')
    index = {"schemaVersion": 2, "mediaType": INDEX, "manifests": [manifest]}
    (root / "index.json").write_text(json.dumps(index))


if __name__ == "__main__":
    main(*sys.argv[1:])
