# What one does with a checkout. Everything is installed into .venv here, from constraints*.txt, every file checked
# against its hash. A stamp file in .venv remembers what was installed, so the next call starts at once.

PYTHON ?= python3
PORT ?= 8501
ADDRESS ?= 127.0.0.1
JOBS ?= 2
PYTEST_ARGS ?=

VENV := .venv
PY := $(VENV)/bin/python
# --no-deps: the lists are complete, so there is nothing left to resolve.
LOCKED := $(PY) -m pip --disable-pip-version-check install --quiet --require-hashes --no-deps
ITSELF := $(PY) -m pip --disable-pip-version-check install --quiet --no-index --no-deps --no-build-isolation --editable .

.PHONY: install run serve test lint constraints clean

install: $(VENV)/.installed

run: $(VENV)/.installed
	@$(PY) -m streamlit run app.py --server.address $(ADDRESS) --server.port $(PORT)

serve: $(VENV)/.installed
	@$(PY) -m streamlit run asgi.py --server.headless true --server.address $(ADDRESS) --server.port $(PORT)

# Two processes: Playwright leaves an event loop running, in which asyncio.run() of a later test would fail.
# Both run, whatever the first one says.
test: $(VENV)/.installed-dev
	@$(PY) -m pytest tests --ignore=tests/browser -n $(JOBS) $(PYTEST_ARGS); first=$$?; \
	$(PY) -m pytest tests/browser $(PYTEST_ARGS); second=$$?; \
	[ $$first -eq 0 ] && [ $$second -eq 0 ]

lint: $(VENV)/.installed-dev
	@$(PY) -m ruff check .

$(VENV)/.made:
	@command -v $(PYTHON) >/dev/null || \
	  { echo "Duologue needs Python 3.11 or newer, and there is no '$(PYTHON)' here: install one, or name it: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Duologue needs Python 3.11 or newer, and '$(PYTHON)' is older: name a newer one: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "'$(PYTHON)' has no venv module: install it (Debian and Ubuntu: apt install python3-venv) and try again" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.installed: $(VENV)/.made pyproject.toml constraints-run.txt
	@echo "Installing Duologue into $(VENV): about a minute, once." >&2
	@$(LOCKED) -r constraints-run.txt
	@$(ITSELF)
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed constraints.txt
	@echo "Installing what the tests need into $(VENV): once." >&2
	@$(LOCKED) -r constraints.txt
	@touch $@

# constraints.txt holds everything; constraints-run.txt is the part of it that running needs.
COMPILE := UV_CUSTOM_COMPILE_COMMAND="make constraints" $(VENV)/lock/bin/uv pip compile --quiet --universal \
  --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --upgrade --group build pyproject.toml

constraints: $(VENV)/.made
	@$(PYTHON) -m venv $(VENV)/lock
	@$(VENV)/lock/bin/python -m pip --disable-pip-version-check install --quiet uv
	@rm -f constraints.txt constraints-run.txt
	@$(COMPILE) --all-extras --output-file constraints.txt
	@$(COMPILE) --constraints constraints.txt --output-file constraints-run.txt

clean:
	@rm -rf $(VENV) build dist test-results .hypothesis .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
