# The two commands are `make demo` and `make test`; both install what is missing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test bench bench-sheets bench-signoff format clean

help:
	@echo "make demo    build the pack of an example company under output/"
	@echo "make test    run every check"
	@echo "make bench   measure, and print ratios"
	@echo "make bench-sheets   the same for personal sheets, ten thousand of them"
	@echo "make bench-signoff   the same for opening, recording and reporting, ten thousand people"
	@echo "make format  put the code in its usual form"

demo:
	@bash tools/setup.sh run
	@.venv/bin/python -m policygen build blueprints/social-media/examples/bakkerij-peeters.yaml -o output
	@echo
	@echo "Open the folder output/bakkerij-peeters: one folder per language, each document as PDF, HTML and Markdown."

test:
	@bash tools/setup.sh test
	@bash tools/check.sh

bench:
	@bash tools/setup.sh test
	@.venv/bin/python -m benchmarks.run

bench-sheets:
	@bash tools/setup.sh test
	@.venv/bin/python -m benchmarks.sheets

bench-signoff:
	@bash tools/setup.sh test
	@.venv/bin/python -m benchmarks.signoff

format:
	@.venv/bin/ruff format .
	@.venv/bin/ruff check --fix .

clean:
	rm -rf .venv tests/browser/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
