#!/usr/bin/env bash
# Every check, in the order in which a mistake is cheapest to find.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.venv/bin:$PATH"

step() { printf '\n== %s ==\n' "$*"; }

step "format"
ruff format --check .
step "lint"
ruff check .
step "types"
mypy
step "floors"
lint-imports
step "unused and missing dependencies"
deptry .
step "blueprint"
policygen blueprint check social-media
step "tests"
if [ "${CI:-}" = true ]; then
  # The gate runs the quick folders; `make test` on a quiet machine runs everything.
  pytest -n 2 --dist loadgroup -p no:randomly tests/answers tests/blueprint tests/check \
    tests/pack tests/sandbox tests/speech tests/test_marked.py tests/test_setup.py \
    tests/content/test_rules.py tests/content/test_plan.py tests/content/test_policy.py \
    tests/content/test_statement.py tests/content/test_questions.py "$@"
else
  coverage erase
  pytest -n auto --dist loadgroup --cov --cov-report=term "$@"
fi
