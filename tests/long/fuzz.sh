#!/bin/sh
# Twenty seconds of new inputs per target: eight minutes for all of them.
FUZZ_SECONDS=${FUZZ_SECONDS:-20} FUZZ_AT_ONCE=1 exec tests/fuzz/run
