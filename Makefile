# Each target sets up what it needs. On Windows without make, see README.md.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
PY := $(VENV)/bin/python

.PHONY: serve site check release test test-engines lint notebooks benchmarks fit score compare clean

serve: $(VENV)/.ready
	@$(PY) -m legstrength.site serve --port $(PORT)

site: $(VENV)/.ready
	@$(PY) -m legstrength.site build

# All files that people edit, in a second or two; whatever builds asks this first.
check: $(VENV)/.ready
	@$(PY) -m legstrength.check

# The course as a zip, all sheets as PDF and Word documents: make release URL=https://example.org/course
release: $(VENV)/.ready
	@$(PY) -m tests.prepare
	@$(PY) -m legstrength.release $(if $(URL),--url $(URL)) $(if $(PAPER),--paper $(PAPER))

# The code is checked on one core while the course is built on another; the tests open what was built.
test: $(VENV)/.ready
	@$(PY) -m legstrength.check
	@$(PY) -m tests.prepare
	@$(MAKE) --jobs=2 lint site
	@LEGSTRENGTH_SITE=_build/html $(PY) -m pytest

# The pages in Firefox and WebKit; LEGSTRENGTH_SITE=_build/html takes what was built already.
test-engines: $(VENV)/.ready
	@$(PY) -m tests.engines.prepare
	@$(PY) -m pytest tests/engines --dist=worksteal

# Format, rules and types of all code; make lint FIX=1 mends what can be mended by itself.
lint: $(VENV)/.ready
	@$(PY) -m tests.lint $(if $(FIX),--fix)

# Run every notebook and store its text output, which the tests compare.
notebooks: $(VENV)/.ready
	@$(PY) -m legstrength.site notebooks

benchmarks: $(VENV)/.ready
	@$(PY) -m benchmarks

# Fit the model to the trials anew, score it once on those left out, or cross-validate its parts.
fit score compare: $(VENV)/.ready
	@$(PY) -m legstrength.fitting $@

$(VENV)/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older or missing. Try: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -w . || { echo "The folder $(CURDIR) cannot be written. Copy the course to a folder of your own, or ask whoever owns it."; exit 1; }
	@echo "Setting up: Python and the packages of requirements.txt go into $(VENV)   usually 1 to 2 min, once"
	@$(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made. On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements.txt || { echo "The packages of requirements.txt could not be installed. Is there a network, and room on the disk?"; exit 1; }
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:
	rm -rf _build $(VENV) frontend/node_modules
