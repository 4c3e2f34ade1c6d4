# A cmocka program per module, one group each (its TAP has one plan a group).
# A test adds its name to UNIT and its source below.
UNIT =

if CMOCKA
check_PROGRAMS += $(UNIT)
TESTS += $(UNIT)
endif
