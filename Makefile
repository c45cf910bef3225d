# Tòa Soạn: everything that is done with this repository, in one place.
#
#   make run       install what is missing, build, make a sample newsroom at the first start, open it
#   make test      install what is missing, build, pass every test
#   make check     format, build, architecture, tests, generated pages unchanged
#   make install   put the program, its man page, completions and key map below PREFIX

PREFIX ?= /usr/local
SWIFT ?= swift
JOBS ?= $(shell nproc)
STORE ?= $(or $(XDG_DATA_HOME),$(HOME)/.local/share)/toasoan/thu-nghiem.db
LOGIN ?= lan

# The libraries the program is built on, and what its tests drive it with.
LIBRARIES = libsqlite3-dev libncurses-dev libsodium-dev
TOOLS = tmux strace python3
PACKAGES = $(LIBRARIES) $(TOOLS)

RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product toasoan
PROGRAM = .build/release/toasoan

.PHONY: run build test check format lint pages dependencies install clean bench soak

run: build
	@mkdir -p "$(dir $(STORE))"
	@test -e "$(STORE)" || $(PROGRAM) init --store "$(STORE)" --sample
	@$(PROGRAM) --store "$(STORE)" --as "$(LOGIN)"

build: dependencies
	$(RELEASE) -j $(JOBS)

test: dependencies
	$(SWIFT) test -j $(JOBS)

check: lint test pages
	git diff --exit-code -- docs README.md

lint: dependencies
	$(SWIFT) format lint --strict --configuration .swift-format --recursive Sources Tests Package.swift

format:
	$(SWIFT) format format --in-place --configuration .swift-format --recursive Sources Tests Package.swift

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

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/toasoan" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	install -m 0755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/toasoan"
	install -m 0644 keymap.conf "$(DESTDIR)$(PREFIX)/share/toasoan/keymap.conf"
	$(PROGRAM) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/toasoan"
	install -m 0644 docs/toasoan.1 "$(DESTDIR)$(PREFIX)/share/man/man1/toasoan.1"

clean:
	rm -rf .build
