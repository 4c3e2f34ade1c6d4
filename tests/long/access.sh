#!/bin/sh
# Every page once more in Chromium: night colours, text twice as large.
set -eu
. tests/lib/instance.sh
long_town access
tests/e2e/run access
