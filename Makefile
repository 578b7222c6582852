# SPDX-License-Identifier: MIT
# The front door of the repository: every routine task is a target, and CI runs these and nothing else.

SWIFT ?= swift
# Without a local search path, the dynamic loader looks for libraries where they are.
BUILD := $(SWIFT) build -c release --disable-local-rpath
.DEFAULT_GOAL := help
.PHONY: help deps build repl test check bench docs format clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the system libraries that are missing
	@Scripts/install-dependencies

build: deps ## Build the sennit command in release mode
	$(BUILD) --product sennit

repl: deps ## Build sennit and start its read-eval-print loop
	@$(BUILD) --product sennit
	@"$$($(BUILD) --show-bin-path)/sennit"

test: deps ## Build each package alone, run the examples, the command, the terminal, the corpus, then all tests
	Scripts/build-packages
	Scripts/run-examples
	$(BUILD) --product sennit
	Tests/Command/run
	SENNIT="$$($(BUILD) --show-bin-path)/sennit" $(SWIFT) test --package-path Tests/Terminal --scratch-path .build/terminal
	"$$($(BUILD) --show-bin-path)/sennit" conformance --require-coverage
	Scripts/run-tests -c release -Xswiftc -enable-testing --scratch-path .build/test

check: deps ## Check formatting, headers, file lengths and generated files
	$(SWIFT) format lint --strict --recursive --parallel $(wildcard Package.swift Packages Apps Tests Examples)
	Scripts/check-files
	Scripts/generate --check

bench: build ## Time the benchmark programs beside installed Scheme, Lua, Erlang, Go, Node and Java systems
	Benchmarks/run
	Benchmarks/run-bignum
	Benchmarks/run-concurrency
	Benchmarks/run-network
	Benchmarks/run-json
	Benchmarks/run-pauses
	Benchmarks/run-collections
	Benchmarks/run-regexps

docs: deps ## Rewrite the generated sources and reference pages
	Scripts/generate

format: ## Format all Swift sources in place
	$(SWIFT) format --in-place --recursive --parallel $(wildcard Package.swift Packages Apps Tests Examples)

clean: ## Remove everything that was built
	rm -rf .build Packages/*/.build Examples/*/.build
