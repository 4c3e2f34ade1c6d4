#!/bin/sh
# a citizen's browser asks nobody but the town
set -eu

found=0
# What a browser would fetch: src, srcset, poster, a stylesheet's or icon's
# href, url() and @import in styles, fetch() in scripts.
git ls-files -co --exclude-standard 'xslt/*.xsl' 'xslt/*.xml' |
	grep -v '^xslt/samples/' | xargs -r grep -nE \
	'\b(c:)?(src|srcset|poster|data)="(https?:)?//|<link[^>]*href="(https?:)?//' &&
	found=1
git ls-files -co --exclude-standard 'xslt/static/*.css' |
	xargs -r grep -nE "url\([\"']?(https?:)?//|@import" && found=1
git ls-files -co --exclude-standard 'xslt/static/*.js' |
	xargs -r grep -nE "https?://|\beval\(|innerHTML|document\.write|localStorage|sessionStorage" && found=1
git ls-files -co --exclude-standard 'deploy/nginx/*' |
	xargs -r grep -nE "^[^#]*Content-Security-Policy.*(https?:|unsafe-inline|unsafe-eval)" && found=1
exit $found
