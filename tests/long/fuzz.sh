#!/bin/sh
# A minute of new inputs per target.
FUZZ_SECONDS=${FUZZ_SECONDS:-60} exec tests/fuzz/run
