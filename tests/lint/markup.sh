#!/bin/sh
# no markup in C or SQL: looks live in XSLT
set -eu

# An element's tag in a string; angle brackets for a syntax ("<file>") are
# words in capitals, so only lower-case HTML names count.
tags='html|head|body|title|div|p|span|a|b|i|em|strong|ul|ol|li|table|tr|td|th|form|input|button|label|h[1-6]|br|hr|main|nav|header|footer|section|article|script|style|link|meta|svg|img|dl|dt|dd'
found=0
# web/html.c and the built-in page write tags made from a tree's own names; the
# gate knows elements by name, without brackets.
git ls-files -co --exclude-standard 'fcgi/*.c' 'fcgi/*.h' |
	xargs grep -nE "\"[^\"]*</?($tags)( [^\">]*)?/?>" && found=1
git ls-files -co --exclude-standard 'sql/*.sql' |
	xargs -r grep -nE "</?($tags)( [^>]*)?/?>|\bxml(element|forest|agg|parse|concat)\b" && found=1
# Functions of schema api return rows, never XML or JSON.
git ls-files -co --exclude-standard 'sql/api/*.sql' |
	xargs -r grep -nE "^returns.*\b(xml|jsonb?)\b|^\s+[a-z_]+ (xml|jsonb?)[,)]" && found=1
exit $found
