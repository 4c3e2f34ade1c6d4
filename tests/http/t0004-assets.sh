#!/bin/sh
# Style sheets, scripts and pictures: named by their content, kept for ever.
. "${0%/*}/lib.sh"

get /
assets=$(grep -oE '"/s/[0-9a-f]{16}/[A-Za-z0-9._/-]+"' "$W/body" | tr -d '"' |
	sort -u)

t 'A page names its style by the hash of the whole set' '
	[ -n "$assets" ] && [ "$(printf "%s\n" "$assets" | cut -d/ -f3 |
	    sort -u | wc -l)" = 1 ]'

for asset in $assets; do
	t "The asset ${asset##*/} is served with its type and kept for a year" '
		get $asset && is 200 &&
		header_has Cache-Control immutable &&
		header_has Cache-Control max-age=31536000 &&
		[ -n "$(header Content-Type)" ] && [ -s "$W/body" ]'
done

t 'An asset is served to browsers without a cookie and sets none' '
	forget && set -- $assets && get $1 && is 200 &&
	[ -z "$(header Set-Cookie)" ]'

t 'The hash of another set is not found, nor kept' '
	set -- $assets && get "/s/ffffffffffffffff/${1##*/}" && is 404 &&
	! header Cache-Control | grep -q immutable'

t 'No asset path climbs out of the folder' '
	set -- $assets && hash=$(printf "%s" "$1" | cut -d/ -f3) &&
	for bad in ../layout.xsl %2e%2e/fr.xml ..%2ffr.xml %00 site.css%00; do
		get "/s/$hash/$bad"
		case $status in 400 | 404) ;; *) no "$bad: $status"; return ;;
		esac
		lacks "<xsl:" || return
	done'

t 'The sheets themselves and the catalogue are not to be had' '
	for bad in /layout.xsl /fr.xml /static/site.css /.git/config; do
		get $bad && is 404 || return
	done'

t_done
