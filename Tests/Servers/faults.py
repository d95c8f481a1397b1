# SPDX-License-Identifier: Apache-2.0
"""Servers that fail in the ways that networks and AWS fail, on loopback.

faults.py DIRECTORY writes the certificates of two authorities into DIRECTORY, prints one line of JSON
with the ports, and ends with its standard input; DIRECTORY is removed then. The first part of a
request's path says what goes wrong.
"""

import base64
import collections
import datetime
import http.server
import ipaddress
import json
import pathlib
import shutil
import socket
import ssl
import sys
import threading
import time

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

counts = collections.Counter()
lock = threading.Lock()


def count(key):
    with lock:
        counts[key] += 1
        return counts[key]


class Faults(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind, *arguments = self.path.strip("/").split("/")
        try:
            getattr(self, "answer_" + kind.replace("-", "_"))(body, *arguments)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    do_GET = do_PUT = do_POST

    def answer(self, status, body, kind="application/x-amz-json-1.1", **fields):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("x-amzn-RequestId", "fault-1")
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body if isinstance(body, bytes) else body.encode())

    def answer_ok(self, body):
        self.answer(200, '{"repositories":[]}')

    def answer_throttled(self, body, times, key):
        if count(key) <= int(times):
            self.answer(400, '{"__type":"ThrottlingException","message":"Rate exceeded"}')
        else:
            self.answer_ok(body)

    def answer_count(self, body, key):
        self.answer(200, json.dumps({"count": counts[key]}))

    def answer_cut(self, body, times, key):
        if count(key) > int(times):
            return self.answer_ok(body)
        self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"repositories":[')
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def answer_dropped(self, body, key):
        count(key)
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def answer_noise(self, body):
        self.wfile.write(b"this is no HTTP at all\r\n\r\n")
        self.close_connection = True

    def answer_page(self, body, status, key):
        count(key)
        self.answer(int(status), "<!doctype html><title>Oops</title>", "text/html; charset=utf-8")

    def answer_slow(self, body, seconds):
        time.sleep(float(seconds))
        self.answer_ok(body)

    def answer_dripping(self, body):
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
        while True:
            self.wfile.write(b" ")
            time.sleep(0.02)

    def answer_denied(self, body):
        self.answer(403, "<ErrorResponse><Error><Code>AccessDenied</Code><Message>User: x is not authorized"
                    "</Message></Error><RequestId>xml-1</RequestId></ErrorResponse>", "text/html")

    def answer_buckets(self, body):
        self.answer(200, '<?xml version="1.0"?><ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/">'
                    "<Buckets/></ListAllMyBucketsResult>", "application/xml")

    def answer_moved(self, body):
        self.answer(301, "", Location="/ok")

    def answer_large(self, body):
        self.send_response(200)
        self.send_header("Content-Length", str(64 * 2**20 + 1))
        self.end_headers()
        self.wfile.write(b" " * 1000)

    def answer_endless(self, body):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        while True:
            self.wfile.write(b"100000\r\n" + b" " * 2**20 + b"\r\n")

    def answer_pages(self, body, key):
        """Three pages; on the way to the second one the first credentials end."""
        token = json.loads(body).get("nextToken", "1")
        if token == "2" and self.headers.get("X-Amz-Security-Token") == "MARKER-TOKEN-1":
            return self.answer(400, '{"__type":"ExpiredTokenException","message":"The token is expired."}')
        more = {"nextToken": str(int(token) + 1)} if token < "3" else {}
        self.answer(200, json.dumps({"repositories": [{"repositoryName": token}]} | more))

    def answer_echo(self, body, *path):
        fields = {name.lower(): value for name, value in self.headers.items()}
        self.answer(200, json.dumps({"fields": fields, "path": self.path, "port": self.client_address[1],
                                     "body": body.decode()}))


class Proxy(http.server.BaseHTTPRequestHandler):
    """Connects, unless the port is another one's: 'refusing' does not, 'asking' wants a password."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_CONNECT(self):
        self.close_connection = True
        expected = "Basic " + base64.b64encode("user:pass:word".encode()).decode()
        if self.server.manner == "refusing":
            return self.send_error(403)
        if self.server.manner == "asking" and self.headers.get("Proxy-Authorization") != expected:
            return self.send_error(407)
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host.strip("[]"), int(port))) as target:
            self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            thread = threading.Thread(target=pump, args=(target, self.connection), daemon=True)
            thread.start()
            pump(self.connection, target)
            thread.join()


def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def certificate(name, issuer=None, hosts=()):
    """A certificate and its key, of an authority when nobody issued it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = (
        x509.CertificateBuilder().subject_name(subject).issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key()).serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1)).not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True))
    if hosts:
        builder = builder.add_extension(x509.SubjectAlternativeName(hosts), critical=False)
    return builder.sign(issuer[1] if issuer else key, hashes.SHA256()), key


class SixServer(http.server.ThreadingHTTPServer):
    address_family = socket.AF_INET6


def listen(handler, context=None, manner="", host="127.0.0.1"):
    kind = SixServer if ":" in host else http.server.ThreadingHTTPServer
    server = kind((host, 0), handler)
    server.daemon_threads = True
    server.manner = manner
    server.handle_error = lambda *_: None
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def secured(directory, authority, hosts):
    leaf, key = certificate("server", authority, hosts)
    path = directory / "server.pem"
    path.write_bytes(leaf.public_bytes(serialization.Encoding.PEM) + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    path.unlink()
    return context


directory = pathlib.Path(sys.argv[1])
authorities = {name: certificate(name) for name in ("ours", "other")}
for name, (issued, _) in authorities.items():
    (directory / f"{name}.pem").write_bytes(issued.public_bytes(serialization.Encoding.PEM))
loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
try:
    six = listen(Faults, host="::1")
except OSError:  # A machine without IPv6.
    six = 0
silent = socket.create_server(("127.0.0.1", 0))
closed = socket.create_server(("127.0.0.1", 0))
ports = {
    "plain": listen(Faults),
    "secure": listen(Faults, secured(directory, authorities["ours"], [loopback, x509.DNSName("localhost")])),
    "misnamed": listen(Faults, secured(directory, authorities["ours"], [x509.DNSName("other.example")])),
    "proxy": listen(Proxy), "refusing": listen(Proxy, manner="refusing"), "asking": listen(Proxy, manner="asking"),
    "silent": silent.getsockname()[1], "closed": closed.getsockname()[1],
    "six": six,
}
closed.close()
print(json.dumps(ports), flush=True)
sys.stdin.read()
shutil.rmtree(directory)
