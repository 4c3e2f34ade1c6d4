# Installed and shipped as a whole tree: see DATA_TREES in Makefile.am.
