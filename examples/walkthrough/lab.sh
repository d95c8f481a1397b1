# SPDX-License-Identifier: Apache-2.0
# What the walk needs instead of an AWS account, all on the loopback interface: moto's server answers for
# Amazon ECR and CloudFormation, and a container registry keeps the layers of images. Sourced by walk.sh.

lab=$(mktemp -d)

stop_lab() {
  # Whoever starts the walk can have blocked every gentler signal, which its servers inherit.
  # shellcheck disable=SC2046
  kill -KILL $(jobs -p) 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$lab"
}
trap stop_lab EXIT

# Waits until a server's log tells its port, which the system chooses.
port_of() {
  local log=$1 pattern=$2 port
  for _ in $(seq 300); do
    port=$(sed -nE "s/.*$pattern.*/\1/p" "$log" | head -1)
    if [ -n "$port" ]; then echo "$port"; return; fi
    sleep 0.1
  done
  echo "a server did not start; its log:" >&2
  cat "$log" >&2
  return 1
}

moto_server -H 127.0.0.1 -p 0 > "$lab/moto.log" 2>&1 &
aws_port=$(port_of "$lab/moto.log" 'Running on http:\/\/127\.0\.0\.1:([0-9]+)')

# Nothing of the person's own settings of AWS is used, and nothing leaves this machine.
for name in $(compgen -v AWS_); do unset "$name"; done
export HOME="$lab" AWS_CONFIG_FILE="$lab/config" AWS_SHARED_CREDENTIALS_FILE="$lab/credentials"
export AWS_ENDPOINT_URL="http://127.0.0.1:$aws_port" AWS_REGION=eu-central-1 AWS_DEFAULT_REGION=eu-central-1
export AWS_ACCESS_KEY_ID=AKIDEXAMPLE AWS_SECRET_ACCESS_KEY=example AWS_EC2_METADATA_DISABLED=true
export AWS_PAGER='' NO_PROXY=127.0.0.1 no_proxy=127.0.0.1

# The registry takes the user AWS with the token of Amazon ECR as its password, and nobody else.
aws ecr get-login-password | python -c '
import bcrypt, sys
print("AWS:" + bcrypt.hashpw(sys.stdin.buffer.read().strip(), bcrypt.gensalt(4)).decode())' > "$lab/htpasswd"
cat > "$lab/registry.yaml" <<END
version: 0.1
storage: {filesystem: {rootdirectory: $lab/layers}}
http: {addr: "127.0.0.1:0"}
auth: {htpasswd: {realm: lab, path: $lab/htpasswd}}
END
docker-registry serve "$lab/registry.yaml" > "$lab/registry.log" 2>&1 &
export REGISTRY="127.0.0.1:$(port_of "$lab/registry.log" 'listening on 127\.0\.0\.1:([0-9]+)')"
export REGISTRY_AUTH_FILE="$lab/auth.json"

# Pushing to Amazon ECR also writes the image down there; here that is a call of its own.
register() {
  aws ecr put-image --repository-name "$1" --image-tag "$2" \
    --image-manifest "$(skopeo inspect --raw --tls-verify=false "docker://$REGISTRY/$1:$2")" \
    --image-digest "$(skopeo inspect --format '{{.Digest}}' --tls-verify=false "docker://$REGISTRY/$1:$2")" \
    > "$lab/put-image.json"
  # The stand-in knows whole seconds only, and the next image is to be newer.
  sleep 1.1
}
