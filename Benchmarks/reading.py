#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times cfn-ecr snapshot against the stand-in for AWS of the tests, on loopback.

Prints the time that went by, calls a second and the peak memory: of a registry of many repositories, of few and of
more with as many images each, in which memory should not differ, and of few with more images. The stand-in answers
some hundred calls a second and shares the machine, so the time is mostly its own; the CPU time is that of cfn-ecr. Usage: reading.py PYTHON CFN_ECR
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.request

SERVER = pathlib.Path(__file__).resolve().parent.parent / "Tests" / "Servers" / "moto_server.py"
# The stand-in takes a time for an image that grows with those that are there.
SIZES = [(2_000, 0), (20, 1_000), (100, 1_000), (20, 3_000)]


def ask(url, value=None):
    """Tells the stand-in something, or asks it."""
    body = json.dumps(value or {}).encode()
    return json.load(urllib.request.urlopen(url, body, timeout=600))


def snapshot(program, url, path):
    """Records a registry; returns seconds, CPU seconds and MiB."""
    environment = {
        "PATH": os.environ["PATH"], "AWS_ENDPOINT_URL": url, "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-east-1", "NO_PROXY": "127.0.0.1",
        "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    start = time.monotonic()
    process = subprocess.Popen([program, "snapshot", "--images", "-o", path], env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    elapsed = time.monotonic() - start
    if status:
        sys.exit(f"cfn-ecr snapshot: status {status}")
    return elapsed, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(python, program, repositories, images, folder):
    server = subprocess.Popen(
        [python, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"
        ask(f"{url}/control/repositories", {"count": repositories, "prefix": "app", "images": images})
        path = os.path.join(folder, "registry.json")
        elapsed, processor, memory = snapshot(program, url, path)
        calls = len(ask(f"{url}/control/calls"))
        size = os.path.getsize(path) / 1e6
    finally:
        server.stdin.close()
        server.wait()
    print(f"{repositories:6,} repositories × {images:5,} images  {elapsed:7.1f} s  {processor:6.2f} s CPU"
          f"  {calls:6,} calls  {calls / elapsed:5.0f} calls/s  {memory:5.0f} MiB  {size:6.1f} MB written")


def main():
    python, program = sys.argv[1:]
    print("cfn-ecr snapshot --images")
    with tempfile.TemporaryDirectory() as folder:
        for repositories, images in SIZES:
            measure(python, program, repositories, images, folder)


if __name__ == "__main__":
    main()
