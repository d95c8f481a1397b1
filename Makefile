# SPDX-License-Identifier: Apache-2.0

SHELL := /bin/bash
SUDO := $(if $(filter 0,$(shell id -u)),,sudo)
PREFIX ?= /usr/local
PYTHON ?= python3
# The release build finds its own runtime: the binary needs no Swift where it runs.
RELEASE := -c release --product cfn-ecr --static-swift-stdlib
SOURCES := Package.swift Sources Tests examples

.DEFAULT_GOAL := help
.PHONY: help dependencies venv build demo walkthrough test check fuzz generate format lint bench install

help: ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

# libyaml and pkg-config are all that the build needs besides Swift.
dependencies:
	@pkg-config --exists yaml-0.1 2>/dev/null || { \
	  echo "installing libyaml-dev and pkg-config"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libyaml-dev pkg-config >/dev/null; }

# Tests judge output with Python tools, from an environment of their own. It is made anew when its
# list changes; the copy of the list comes last, so that a broken installation is not taken for done.
venv: .venv/requirements.txt ## Install the Python tools that the tests use into .venv

.venv/requirements.txt: Tests/requirements.txt
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "installing python3-venv"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null; }
	@rm -rf .venv
	@$(PYTHON) -m venv .venv
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r $<
	@cp $< $@

# The walk pushes images to a registry of its own. That is unpacked rather than installed, so that no service
# begins to run.
.venv/bin/docker-registry: .venv/requirements.txt
	@command -v skopeo >/dev/null || { \
	  echo "installing skopeo"; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends skopeo >/dev/null; }
	@mkdir -p .venv/packages
	@cd .venv/packages && { apt-get download -qq docker-registry >/dev/null 2>&1 || { \
	  $(SUDO) apt-get update -qq && apt-get download -qq docker-registry >/dev/null; } }
	@dpkg-deb -x .venv/packages/docker-registry_*.deb .venv/packages
	@cp .venv/packages/usr/bin/docker-registry $@

walkthrough: dependencies .venv/bin/docker-registry ## Play docs/walkthrough.md, a first acquaintance with Amazon ECR
	swift build --traits AWS --product cfn-ecr
	@PATH="$(CURDIR)/.venv/bin:$$PATH" examples/walkthrough/walk.sh "$$(swift build --traits AWS --show-bin-path)/cfn-ecr"

build: dependencies ## Build cfn-ecr for use
	swift build $(RELEASE)

demo: build ## Show what cfn-ecr does with the templates that come with it
	@./examples/demo.sh "$$(swift build $(RELEASE) --show-bin-path)/cfn-ecr"

# What waits for programs runs apart, so that it keeps no thread from the other tests.
test: dependencies venv .venv/bin/docker-registry ## Run all tests
	swift build --traits AWS --build-tests
	swift test --traits AWS --skip-build --parallel --skip EndToEndTests
	swift test --traits AWS --skip-build --parallel --filter EndToEndTests

check: dependencies lint ## Slow proofs: formatting, declared dependencies, our own templates
	swift build --traits AWS --explicit-target-dependency-import-check error
	swift run --traits AWS cfn-ecr lint --strict templates examples

# libFuzzer comes with Swift; lld, because the system's linker does not take its debug information.
FUZZ := swift build --package-path Fuzzing --scratch-path .build-fuzz -c release --product fuzz \
  -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
SECONDS_EACH ?= 300

fuzz: dependencies ## Fuzz every reader of foreign input, SECONDS_EACH seconds each
	$(FUZZ)
	Fuzzing/fuzz.sh .build-fuzz/release/fuzz $(SECONDS_EACH)

generate: dependencies ## Write the files that are made of the rules and their pages
	swift run cfn-ecr-dev generate

format: ## Format the sources
	swift format format -i -p -r $(SOURCES)

lint: ## Check the format of the sources
	swift format lint -s -p -r $(SOURCES)

# Measured is the plain release build, which links the Swift runtime dynamically.
bench: dependencies venv ## Measure speed, instructions and memory beside libyaml's bare scan and cfn-lint
	swift build -c release --product cfn-ecr --scratch-path .build-bench
	@command -v python3 >/dev/null || $(SUDO) apt-get install -y -qq python3 >/dev/null
	@command -v valgrind >/dev/null || { \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq valgrind >/dev/null; }
	$(CC) -O2 -o .build-bench/yaml-scan Benchmarks/yaml-scan.c $$(pkg-config --cflags --libs yaml-0.1)
	python3 Benchmarks/bench.py "$(CURDIR)/.build-bench/release/cfn-ecr" "$(CURDIR)/.build-bench/yaml-scan" \
	  "$(CURDIR)/.venv/bin/cfn-lint"
	python3 Benchmarks/planning.py "$(CURDIR)/.build-bench/release/cfn-ecr"
	swift build -c release --traits AWS --product cfn-ecr --scratch-path .build-bench-aws
	python3 Benchmarks/reading.py "$(CURDIR)/.venv/bin/python" "$(CURDIR)/.build-bench-aws/release/cfn-ecr"

install: dependencies ## Install cfn-ecr, with what reads AWS, below PREFIX
	swift build $(RELEASE) --traits AWS
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s "$$(swift build $(RELEASE) --traits AWS --show-bin-path)/cfn-ecr" "$(DESTDIR)$(PREFIX)/bin/cfn-ecr"
