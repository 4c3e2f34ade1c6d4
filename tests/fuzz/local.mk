# libFuzzer targets, built with --enable-fuzz (CC=clang).
