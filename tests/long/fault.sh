#!/bin/sh
# The same as tests/fault/run at full length.
set -eu
. tests/lib/instance.sh
long_town long
tests/fault/run
