#!/bin/sh
# A pointer kept from an earlier request crashes at its first use.
set -eu
. tests/lib/instance.sh
GUICHET_CONFIGURE='--enable-werror --enable-arena-guard'
export GUICHET_CONFIGURE
dir=${GUICHET_OUT%/*}/guard
trap 'instance_stop "$dir"' EXIT
instance_start "$dir"
status=0
tests/unit/run || status=1
tests/http/run || status=1
exit $status
