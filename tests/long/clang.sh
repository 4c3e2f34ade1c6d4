#!/bin/sh
# The same warnings are errors with clang, and the unit tests pass.
set -eu
. tests/lib/instance.sh
long_build clang CC=clang
tests/unit/run
