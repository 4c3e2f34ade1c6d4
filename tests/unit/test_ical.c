/* wire/ical: what a calendar program reads (RFC 5545). */
#include <string.h>

#include "unit.h"

#include "base/arena.h"

#include "wire/ical.h"

#include "base/banned.h"

static const char *
event(struct arena *a, const char *uid, const char *starts,
    const char *state, const char *summary)
{
	const struct str cell[ICAL_CELLS] = {
		str_of(uid), STR("20261118T090000Z"), str_of(starts),
		STR("20261123T133000"), str_of(state), str_of(summary),
		STR("Jules-Ferry"),
	};
	struct buf	 b;

	buf_init(&b, a, 64);
	if (!ical_event(&b, cell))
		return "";
	return b.p;
}

static void
an_event_is_written_and_escaped(void **state)
{
	struct arena	*a = arena_new(0);

	(void)state;
	assert_string_equal(event(a, "a1@guichet", "20261123T120000",
	    "confirmed", "Cantine; L\xc3\xa9" "a, \\ x\ny\x01\r"),
	    "BEGIN:VEVENT\r\nUID:a1@guichet\r\nDTSTAMP:20261118T090000Z\r\n"
	    "DTSTART;TZID=Europe/Paris:20261123T120000\r\n"
	    "DTEND;TZID=Europe/Paris:20261123T133000\r\n"
	    "STATUS:CONFIRMED\r\n"
	    "SUMMARY:Cantine\\; L\xc3\xa9" "a\\, \\\\ x\\ny\r\n"
	    "LOCATION:Jules-Ferry\r\nTRANSP:TRANSPARENT\r\n"
	    "END:VEVENT\r\n");
	assert_non_null(strstr(event(a, "a", "20261123T120000", "cancelled",
	    "x"), "\r\nSTATUS:CANCELLED\r\n"));
	arena_free(a);
}

/* A heading, and whatever else is no event. */
static void
a_heading_is_no_event(void **state)
{
	struct arena	*a = arena_new(0);

	(void)state;
	assert_string_equal(event(a, "", "20261123T120000", "", "x"), "");
	assert_string_equal(event(a, "a\nb", "20261123T120000", "", "x"), "");
	assert_string_equal(event(a, "a", "2026-11-23", "", "x"), "");
	assert_string_equal(event(a, "a", "20261123T12000", "", "x"), "");
	assert_string_equal(event(a, "a", "20261123 120000", "", "x"), "");
	arena_free(a);
}

/* 75 octets a line, no character cut; unfolded, the text is whole. */
static void
lines_are_folded_and_no_character_is_cut(void **state)
{
	struct arena	*a = arena_new(0);
	char		 text[401];
	const char	*p, *end;
	struct buf	 whole;
	size_t		 i;

	(void)state;
	for (i = 0; i < 400; i += 2)
		memcpy(text + i, "\xc3\xa9", 2);
	text[400] = '\0';
	p = event(a, "a", "20261123T120000", "", text);
	buf_init(&whole, a, 512);
	for (; *p != '\0'; p = end + 2) {
		end = strstr(p, "\r\n");
		assert_non_null(end);
		assert_true(end - p <= 75);
		assert_true(((unsigned char)*p & 0xc0) != 0x80);
		if (*p == ' ') {
			assert_true(((unsigned char)p[1] & 0xc0) != 0x80);
			buf_add(&whole, p + 1, (size_t)(end - p - 1));
		} else {
			buf_char(&whole, '\n');
			buf_add(&whole, p, (size_t)(end - p));
		}
	}
	assert_non_null(strstr(whole.p, text));
	arena_free(a);
}

static void
a_calendar_has_its_zone(void **state)
{
	struct arena	*a = arena_new(0);
	struct buf	 b;

	(void)state;
	buf_init(&b, a, 64);
	ical_begin(&b, STR("Ville, la"));
	ical_end(&b);
	assert_true(strncmp(b.p, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", 30)
	    == 0);
	assert_non_null(strstr(b.p, "\r\nX-WR-CALNAME:Ville\\, la\r\n"));
	assert_non_null(strstr(b.p, "\r\nTZID:Europe/Paris\r\n"));
	assert_non_null(strstr(b.p, "END:VTIMEZONE\r\nEND:VCALENDAR\r\n"));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_event_is_written_and_escaped),
		cmocka_unit_test(a_heading_is_no_event),
		cmocka_unit_test(lines_are_folded_and_no_character_is_cut),
		cmocka_unit_test(a_calendar_has_its_zone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
