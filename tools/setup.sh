#!/usr/bin/env bash
# Installs what is missing: `setup.sh run` for building packs, `setup.sh test` for the checks as well.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}

say() { printf '%s\n' "$*" >&2; }

find_python() {
  local candidate
  for candidate in python3.11 python3.12 python3.13 python3.14 python3; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$candidate"
      return 0
    fi
  done
  say "policygen needs Python 3.11 or newer, and none was found."
  say "On Debian or Ubuntu: sudo apt-get install python3 python3-venv"
  exit 1
}

as_root=()
can_install() {
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" = 0 ]; then
    return 0
  fi
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
    return 0
  fi
  return 1
}

install_packages() {
  if ! can_install; then
    say "These system packages are missing: $*"
    say "Ask somebody who manages this machine to run, then try again:"
    say "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    exit 1
  fi
  say "Installing system packages: $*"
  "${as_root[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

has_library() { "$python" -c "import ctypes.util, sys; sys.exit(not ctypes.util.find_library('$1'))" 2>/dev/null; }

python=$(find_python)

packages=()
has_library pango-1.0 || packages+=(libpango-1.0-0)
has_library pangoft2-1.0 || packages+=(libpangoft2-1.0-0)
has_library harfbuzz-subset || packages+=(libharfbuzz-subset0)
"$python" -c 'import venv, ensurepip' 2>/dev/null || packages+=("python3-venv")
if [ "$what" = test ]; then
  command -v pdftoppm >/dev/null || packages+=(poppler-utils)
  command -v qpdf >/dev/null || packages+=(qpdf)
  command -v chromium >/dev/null || packages+=(chromium)
  command -v java >/dev/null || packages+=(default-jre-headless)
  command -v npm >/dev/null || packages+=(nodejs npm)
fi
if [ ${#packages[@]} -gt 0 ]; then
  install_packages "${packages[@]}"
fi

if ! .venv/bin/python -c '' 2>/dev/null; then
  say "Making a virtual environment in .venv"
  rm -rf .venv
  "$python" -m venv .venv
fi

# A stamp of what was asked for makes the second run take no time.
stamp=.venv/.installed-$what
wanted=$(cat pyproject.toml tools/setup.sh tests/browser/package.json 2>/dev/null | cksum)
is_done() { [ -f "$1" ] && [ "$(cat "$1")" = "$wanted" ]; }
if ! is_done "$stamp" && ! is_done .venv/.installed-test; then
  say "Installing Python packages (this takes a minute the first time)"
  .venv/bin/python -m pip install -q --disable-pip-version-check -U 'pip>=25.1'
  if [ "$what" = test ]; then
    .venv/bin/python -m pip install -q -e '.[signoff]' --group dev
    if [ -f tests/browser/package.json ]; then
      say "Installing the page checkers"
      (cd tests/browser && npm ci --silent --no-fund --no-audit >/dev/null)
    fi
  else
    .venv/bin/python -m pip install -q -e '.[signoff]'
  fi
  printf '%s' "$wanted" > "$stamp"
fi
