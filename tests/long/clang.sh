#!/bin/sh
# The same warnings are errors with clang, and the unit tests pass.
set -eu
. tests/lib/instance.sh
GUICHET_CONFIGURE='--enable-werror CC=clang'
export GUICHET_CONFIGURE
instance_build "$GUICHET_OUT/../clang"
tests/unit/run
