#!/bin/sh
# Every page once more in Chromium: night colours, text twice as large.
set -eu
. tests/lib/instance.sh
GUICHET_CONFIGURE=--enable-werror
export GUICHET_CONFIGURE
dir=${GUICHET_OUT%/*}/access
trap 'instance_stop "$dir"' EXIT
instance_start "$dir"
tests/e2e/run access
