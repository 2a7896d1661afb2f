# The whole set-up on a fresh Debian 12 or Ubuntu machine that has the Swift 6 toolchain, git, make and
# root or sudo:  make demo  and  make test

SWIFT   ?= swift
RELEASE := -c release --static-swift-stdlib
BINARY  := .build/release/whoknows
DEMO    := demo
export WHOKNOWS_WORKSPACE := $(DEMO)/whoknows.db

PACKAGES := libgraphviz-dev libstemmer-dev libarchive-dev libxml2-dev zlib1g-dev libsqlite3-dev pkg-config

.PHONY: help deps build demo test pictures kill-loop gauge fuzz fuzz-pictures measure-pictures format data clean

help:
	@echo "make demo       build, import the sample company, answer a question, draw a picture"
	@echo "make test       run all tests"
	@echo "make build      the release binary, $(BINARY)"
	@echo "make pictures   draw Visualizations anew from the sample company and measure them"
	@echo "make kill-loop  kill imports a thousand times and look for what is lost or doubled"
	@echo "make gauge      speed and memory of import and questions on a larger sample"
	@echo "make fuzz       feed the query parser arbitrary bytes, FUZZ_RUNS times"
	@echo "make fuzz-pictures  draw ten thousand random pictures and every bad shape with every bad text"
	@echo "make measure-pictures  draw and measure the networks of ../shared/data, and again without some ties"
	@echo "make format     lay out the sources"
	@echo "make data       write Data/company anew"

# Installs the system packages that are missing, and nothing where none is.
deps:
	@missing=""; for package in $(PACKAGES); do \
	  dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then \
	  root=$$( [ "$$(id -u)" = 0 ] || echo sudo ); \
	  echo "Installing$$missing"; \
	  $$root apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -qq --no-install-recommends $$missing; \
	fi

build: deps
	$(SWIFT) build $(RELEASE) --product whoknows

demo: build
	@rm -rf $(DEMO) && mkdir $(DEMO)
	$(BINARY) import Data/company/items.jsonl
	@echo
	$(BINARY) about "Batteriekühlung" --limit 3
	@echo
	$(BINARY) map --output $(DEMO)/map.svg
	@echo
	@echo "The picture is $(DEMO)/map.svg, the workspace $(DEMO)/whoknows.db, the program $(BINARY)."
	@echo "Try: $(BINARY) about \"data protection\" --workspace $(DEMO)/whoknows.db"

test: deps
	$(SWIFT) test

# Drawn from the invented company; a test compares them with what the program draws.
pictures: build
	Visualizations/make.sh $(BINARY) Visualizations
	python3 Tests/Pictures/measure.py Visualizations/*.svg

# The long form of a test that runs with every `make test` on a few kills.
kill-loop: deps
	WHOKNOWS_KILLS=1000 $(SWIFT) test --filter KillTests

gauge: build
	$(SWIFT) build $(RELEASE) --product Gauge
	.build/release/Gauge import $(BINARY)

# libFuzzer comes with the toolchain; the backtracer would hang where it finds something.
FUZZ_RUNS ?= 1000000
FUZZ_LENGTH ?= 1024
fuzz: deps
	sh Tests/Fuzzing/build.sh
	SWIFT_BACKTRACE=enable=no .build/fuzz/query -runs=$(FUZZ_RUNS) -max_len=$(FUZZ_LENGTH) -timeout=20 \
	  -rss_limit_mb=1024 -dict=Tests/Fuzzing/words.dict -print_final_stats=1 -artifact_prefix=.build/fuzz/ \
	  .build/fuzz/corpus Tests/Fuzzing/seeds

# The long form of what every `make test` does with a few; optimised, or it would take hours.
fuzz-pictures: deps
	WHOKNOWS_PICTURES=10000 $(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build/release-tests \
	  --filter "DiagramsTests.FuzzTests"

# The networks of other people that are no part of the project lie beside it.
measure-pictures: build
	python3 Tests/Pictures/networks.py $(BINARY) .build/pictures

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

data: build
	rm -rf Data/company.new
	$(BINARY) sample Data/company.new
	cp Data/company/README.md Data/company.new/
	rm -rf Data/company && mv Data/company.new Data/company

clean:
	rm -rf .build $(DEMO)
