#!/bin/sh
# Write requirements.lock (what the program runs with) and requirements-dev.lock (that and what the tests need) anew from
# pyproject.toml: one version of each library for every system and Python, with hashes, and no address of an index.
# Versions stay as they are where they fit; `tools/lock.sh --upgrade` takes the newest. Needs uv.
set -eu
cd "$(dirname -- "$0")/.."
uv=$(command -v uv || { [ -x .venv/bin/uv ] && printf '%s' .venv/bin/uv; }) || {
    echo "tools/lock.sh: uv is needed (pip install uv)" >&2
    exit 1
}

# Write lock file $1; the rest are further options of the resolver.
lock() {
    file=$1
    shift
    "$uv" pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --quiet \
        --extra access --no-header --no-annotate --no-emit-index-url --no-emit-find-links --output-file "$file" "$@" >/dev/null
    if grep -nE '://|^-' "$file" >&2; then
        echo "tools/lock.sh: $file names an address or an option" >&2
        exit 1
    fi
}

lock requirements.lock "$@"
# The second is held to the first, so that the tests see the very libraries the program runs with.
lock requirements-dev.lock --group dev --constraint requirements.lock "$@"
