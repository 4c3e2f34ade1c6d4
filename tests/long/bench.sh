#!/bin/sh
# The same as tests/bench/run at full length.
set -eu
. tests/lib/instance.sh
long_town long
tests/bench/run
