# SPDX-License-Identifier: Apache-2.0
"""The proxies that botocore takes: proxies.py FILE, a JSON list of [environment, URL], writes a list of
proxies as 'host:port', null for none."""

import json
import os
import sys
import urllib.parse

from botocore.httpsession import ProxyConfiguration
from botocore.utils import get_environ_proxies


def proxy(environment, url):
    os.environ.clear()
    os.environ.update(environment)
    chosen = ProxyConfiguration(get_environ_proxies(url)).proxy_url_for(url)
    parts = urllib.parse.urlsplit(chosen) if chosen else None
    return f"{parts.hostname}:{parts.port or 80}" if parts else None


with open(sys.argv[1], encoding="utf-8") as file:
    json.dump([proxy(*case) for case in json.load(file)], sys.stdout)
