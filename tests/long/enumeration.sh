#!/bin/sh
# A thousand addresses with an account and as many without: the same answer, and
# medians within five percent.
set -eu
. tests/lib/instance.sh
long_town long
PAIRS=1000 WITHIN=5 tests/http/run t0502
