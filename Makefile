# Tòa Soạn: everything that is done with this repository, in one place.
#
#   make run       install what is missing, build, make a sample newsroom at the first start, open it
#   make test      install what is missing, build, pass every test
#   make check     format, build, architecture, tests, generated pages unchanged
#   make soak      the tests that take an hour: faults at every call, ten minutes of random keys
#   make bench     measure what is promised about speed and memory, print one table
#   make install   put the program, its man page, completions and key map below PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift
JOBS ?= $(shell nproc)
STORE ?= $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/toasoan/thu-nghiem.db
OUTLETS = $(abspath $(dir $(STORE)))/kenh-dang
LOGIN ?= lan

# The libraries the program is built on, the programs and dictionaries it asks, and what its tests drive it with.
LIBRARIES = libsqlite3-dev libncurses-dev libsodium-dev zlib1g-dev libhunspell-dev libxlsxwriter-dev
PROGRAMS = pandoc chafa
DICTIONARIES = hunspell-vi hunspell-en-us
TOOLS = tmux strace python3 libreoffice-calc-nogui
PACKAGES = $(LIBRARIES) $(PROGRAMS) $(DICTIONARIES) $(TOOLS)

# Relocations in their short form, which the linker that comes with Swift can write: the program starts half a
# millisecond sooner.
LINKING = -Xswiftc -use-ld=lld -Xlinker -z -Xlinker pack-relative-relocs
RELEASE = $(SWIFT) build -c release --static-swift-stdlib $(LINKING) --product toasoan
PROGRAM = .build/release/toasoan

LINTED = Sources Tests Package.swift Benchmarks/Sources Benchmarks/EngineBenchmarks \
  Benchmarks/Package.swift Benchmarks/Figures/Sources Benchmarks/Figures/Tests

# Stores to measure in. They follow the schema and what fills them: when that changes, new ones are made.
BENCH = Benchmarks/.build/release
BENCH_SOURCES = Sources/Storage/Schema/*.sql Sources/Newsroom/Seeding/Volume*.swift
BENCH_STORES = Benchmarks/.build/stores-$(shell cat $(BENCH_SOURCES) | cksum | cut -d' ' -f1)
BENCH_ITEMS = 1000000

.PHONY: run build test check format lint pages dependencies install clean bench soak

run: build
	@mkdir -p "$(dir $(STORE))"
	@test -e "$(STORE)" || { \
	  $(PROGRAM) init --store "$(STORE)" --sample \
	  && mkdir -p -m 700 "$(OUTLETS)" \
	  && $(PROGRAM) portal edit bacgiang --outlet "$(OUTLETS)/bacgiang" --store "$(STORE)" --as khanh; }
	@$(PROGRAM) --store "$(STORE)" --as "$(LOGIN)"

build: dependencies
	$(RELEASE) -j $(JOBS)

test: dependencies
	$(SWIFT) test --package-path Benchmarks/Figures -j $(JOBS)
	$(SWIFT) test -j $(JOBS)

# The long forms of tests that have a short one, against the program as people get it.
SOAKED = NewsroomTests.FaultTests|TwoProcessesTests|FuzzTests|TypingToTheEndTests|PatchPropertyTests

soak: build
	TOASOAN_LONG_TESTS=1 TOASOAN_PROGRAM="$(CURDIR)/$(PROGRAM)" \
	  $(SWIFT) test -j $(JOBS) --filter '$(SOAKED)'

check: lint test pages
	git diff --exit-code -- docs README.md

lint: dependencies
	$(SWIFT) format lint --strict --configuration .swift-format --recursive $(LINTED)

format:
	$(SWIFT) format format --in-place --configuration .swift-format --recursive $(LINTED)

# Pages that the program writes itself: a difference means that somebody forgot them.
pages: build
	$(PROGRAM) keymap page > docs/keys.md
	$(PROGRAM) guide fill docs/huong-dan.md README.md

# Installs the Debian packages that are missing and says which; nothing when all are there.
dependencies:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Cài các gói còn thiếu · installing:$$missing"; \
	  if [ "$$(id -u)" = 0 ]; then sudo=""; else sudo="sudo"; fi; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing \
	    || { $$sudo apt-get update -q \
	      && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $$missing; }; \
	fi

bench: build $(BENCH_STORES)
	cd Benchmarks && $(SWIFT) build -c release -j $(JOBS) --product CFloor
	cd Benchmarks && $(SWIFT) build -c release -j $(JOBS) --product Measure
	cd Benchmarks && $(SWIFT) package --allow-writing-to-package-directory \
	  benchmark --target EngineBenchmarks --format jmh --path .build --no-progress --quiet
	$(BENCH)/Measure $(PROGRAM) $(BENCH)/CFloor $(BENCH_STORES) \
	  Benchmarks/.build/Current_run.jmh.json $(PARTS)

# Minutes, once: made aside, so that one that was given up is not taken for a whole one.
$(BENCH_STORES): | build
	rm -rf Benchmarks/.build/stores-*
	mkdir -p $@.partial
	$(PROGRAM) init --store $@.partial/large.db --rehearsal --items $(BENCH_ITEMS)
	$(PROGRAM) init --store $@.partial/small.db --rehearsal --sample
	mv $@.partial $@

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/toasoan" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -m 0755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/toasoan"
	install -m 0644 Sources/EditorTUI/keymap.conf "$(DESTDIR)$(PREFIX)/share/toasoan/keymap.conf"
	$(PROGRAM) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/toasoan"
	install -m 0644 docs/toasoan.1 "$(DESTDIR)$(PREFIX)/share/man/man1/toasoan.1"

clean:
	rm -rf .build Benchmarks/.build Benchmarks/Figures/.build
