#!/bin/sh
# a citizen's browser asks nobody but the town
set -eu

found=0
# What a browser would fetch: src, srcset, poster, a stylesheet's or icon's
# href, url() and @import in styles, fetch() in scripts.
git ls-files -co --exclude-standard 'xslt/*.xsl' 'xslt/*.xml' |
	grep -v '^xslt/samples/' | xargs grep -nHE \
	'\b(c:)?(src|srcset|poster|data)="(https?:)?//|<link[^>]*href="(https?:)?//' &&
	found=1
git ls-files -co --exclude-standard 'xslt/static/*.css' |
	xargs grep -nHE "url\([\"']?(https?:)?//|@import" && found=1
git ls-files -co --exclude-standard 'xslt/static/*.js' |
	xargs grep -nHE "https?://|\beval\(|innerHTML|document\.write|sessionStorage" && found=1
# What a browser keeps: taps of a tablet, without names, until they are sent.
git ls-files -co --exclude-standard 'xslt/static/*.js' ':!xslt/static/roll.js' |
	xargs grep -nH localStorage && found=1
git ls-files -co --exclude-standard 'deploy/nginx/*' |
	xargs grep -nHE "^[^#]*Content-Security-Policy.*(https?:|unsafe-inline|unsafe-eval)" && found=1
exit $found
