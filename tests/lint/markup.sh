#!/bin/sh
# no markup in C or SQL: looks live in XSLT
set -eu

# An end tag, a tag with attributes, or a string that is a tag.
tags='html|head|body|title|div|p|span|a|b|i|em|strong|ul|ol|li|table|tr|td|th|form|input|button|label|h[1-6]|br|hr|main|nav|header|footer|section|article|script|style|link|meta|svg|img|dl|dt|dd'
found=0
# web/html.c is the serialiser; a message elsewhere may name an element.
git ls-files -co --exclude-standard 'fcgi/*.c' 'fcgi/*.h' |
	grep -v '^fcgi/web/html\.c$' |
	xargs grep -nHE "\"[^\"]*(</($tags)>|<($tags) [a-z-]+=|<($tags)/?>\")" && found=1
git ls-files -co --exclude-standard 'sql/*.sql' |
	xargs grep -nHE "</?($tags)( [^>]*)?/?>|\bxml(element|forest|agg|parse|concat)\b" && found=1
# Functions of schema api return rows, never XML or JSON.
git ls-files -co --exclude-standard 'sql/api/*.sql' |
	xargs grep -nHE "^returns.*\b(xml|jsonb?)\b|^\s+[a-z_]+ (xml|jsonb?)[,)]" && found=1
exit $found
