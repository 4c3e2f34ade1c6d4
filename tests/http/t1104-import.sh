#!/bin/sh
# Families from another product's export: rehearsed, mended, made true.
. "${0%/*}/lib.sh"
forgive

# An agent of these tests alone who may run imports, and one who may not.
agent() {
	set -- "$1" "$(demo_account clerk)"
	who=$1.$$@essai.example
	password=${2#* }
	sql -v who="$who" -v name="$1" -v like="${2%% *}" <<-'END' >"$W/made"
	with p as (insert into guichet.person (given, family)
	    values (initcap(:'name'), 'Essai') returning id)
	insert into guichet.account (person, role, identifier, params, proof,
	    created_at, password_at)
	select p.id, 'clerk', :'who', a.params, a.proof, a.created_at,
	    a.password_at from p, guichet.account a
	where a.identifier = :'like' returning id;
	END
	undo "sql -c \"update guichet.account set disabled_at = guichet.now()
	    where identifier = '$who' and disabled_at is null\""
}
agent importer; importer=$who
sql -c "insert into guichet.agent_right (account, what, given_at)
    select a.id, 'import-run', guichet.now() from guichet.account a
    where a.identifier = '$importer'"
agent passer; passer=$who

school=$(sql -c "select s.name || ';' || c.name from guichet.school s
    join guichet.class c on c.school = s.id
    join guichet.school_year y on y.code = c.year
    where y.during @> guichet.today() order by c.id limit 1")
head='Matricule;Nom;Prénom;Né le;École;Classe;N° famille;Nom responsable 1'
head="$head;Prénom responsable 1;Courriel responsable 1"
n=$$
# Another day each time: who was born on one day with one name may be the same.
day=$((n % 28 + 1))
row() { printf '%s\r\n' "$n-$1;Essai$n;$2;$3;$school;$n;Essai$n;$4;"; }
family() { printf '%s\r\n' "$head"; row 1 Ana "$day/04/2019" Lea; row 2 Bo "$1" Lea; }
family 31/02/2020 >"$W/flawed.csv"
family "$day/02/2020" >"$W/mended.csv"
families() {
	sql -c "select count(*) from guichet.household where label = 'Lea Essai$n'"
}
forget_them() {
	sql -c "delete from guichet.import_note t using guichet.import_run r,
	        guichet.person p, guichet.account a
	    where r.import = t.import and r.by = p.id and a.person = p.id
	    and a.identifier = '$importer'" -c "delete from guichet.import_line l
	    using guichet.import_run r, guichet.account a
	    where r.import = l.import and r.by = a.person
	    and a.identifier = '$importer'"
}
undo forget_them

# give FILE ACTION [name=value...]: the form of the page in hand, with that file.
give() {
	give_file=$1 give_to=$2
	shift 2
	set -- "$@" "once=$(field "$give_to" once)" \
	    "seal=$(field "$give_to" seal)"
	give_args=
	for pair; do give_args="$give_args -F $pair"; done
	# shellcheck disable=SC2086  # pairs without spaces
	ask "$give_to" -H "Origin: $origin" -H 'Sec-Fetch-Site: same-origin' \
	    $give_args -F "document=@$W/$give_file"
}
# The page of the import, when the job that it waits for is done.
settled() {
	for _ in $(seq 50); do
		get "/agent/import?id=$id" && is 200 || return
		says_not bulk.refresh >/dev/null && return
		sleep 0.1
	done
	no 'the job did not end'
}

t 'Who may not import sees none of it' '
	as passer && enter "$passer" /agent/connexion &&
	get /agent/imports && is 403 && get "/agent/import?id=1" && is 403 &&
	get "/agent/import/lignes-refusees?id=1" && is 403'

t 'The page says how to prepare a file' '
	as importer && enter "$importer" /agent/connexion &&
	get /agent/imports && is 200 && whole_page && says imports.how'

t 'A form without its file comes back and says so' '
	ask /agent/imports -H "Origin: $origin" -H "Sec-Fetch-Site: same-origin" \
	    -F product=tableur -F "once=$(field /agent/imports once)" \
	    -F "seal=$(field /agent/imports seal)" \
	    -F "document=;filename=" && is 422 && says error.MU470'

t 'A file is rehearsed, and nothing is written' '
	get /agent/imports && give flawed.csv /agent/imports product=tableur &&
	is 303 && id=$(header Location | sed "s/.*id=//") && follow && is 200 &&
	whole_page && says import.nothing-yet &&
	visible | grep -qF "31/02/2020" && says import.date &&
	[ "$(families)" = 0 ]'

t 'The refused lines come back as a table, with the reason' '
	get "/agent/import/lignes-refusees?id=$id" && is 200 &&
	header_has Content-Type text/csv &&
	header_has Content-Disposition attachment &&
	[ "$(wc -l <"$W/body")" = 2 ] && has "$n-2;Essai$n;Bo;31/02/2020" &&
	has "pas une date" && LC_ALL=C grep -q "^$(printf "\357\273\277")Mat" \
	    "$W/body"'

t 'A wrong column is corrected on the page' '
	get "/agent/import?id=$id" && form /agent/import/colonnes >"$W/pairs" &&
	for field in child-key child-family none child-born school class \
	    home-key adult1-family adult1-given none; do
		echo "mapping=$field" >>"$W/pairs"
	done && cp "$W/pairs" "$W/kept" &&
	send_pairs /agent/import/colonnes && is 422 && says error.MU576 &&
	get "/agent/import?id=$id" && form /agent/import/colonnes >"$W/pairs" &&
	grep "^mapping=" "$W/kept" | sed "3s/none/child-given/" >>"$W/pairs" &&
	send_pairs /agent/import/colonnes && is 303'

t 'A table that cannot be read is refused with its line' '
	printf "%s\r\n%s\r\n" "$head" "trop;court" >"$W/short.csv" &&
	get "/agent/import?id=$id" &&
	give short.csv /agent/import/fichier "id=$id" && is 303 && follow &&
	says code.import-problem.fewer && visible | grep -qF "Ligne 2"'

t 'The mended file is compared with the rehearsal before' '
	give mended.csv /agent/import/fichier "id=$id" && is 303 && follow &&
	is 200 && says import.before && has "/agent/import/valider" &&
	[ "$(families)" = 0 ]'

t 'Made true, the family is there, once' '
	form /agent/import/valider >"$W/pairs" && cp "$W/pairs" "$W/again" &&
	send_pairs /agent/import/valider && is 303 && settled &&
	says import.committed && [ "$(families)" = 1 ] &&
	cp "$W/again" "$W/pairs" && send_pairs /agent/import/valider && is 303 &&
	[ "$(families)" = 1 ] &&
	lacks "/agent/import/valider"'

t 'The same file once more changes nothing' '
	get /agent/imports && give mended.csv /agent/imports product=tableur &&
	is 303 && id=$(header Location | sed "s/.*id=//") && follow && is 200 &&
	[ "$(sql -c "select min(kind) || max(kind)
	    from guichet.import_line where import = $id")" = samesame ] &&
	lacks "/agent/import/valider" && submit /agent/import/abandonner &&
	is 303 && follow && is 200 && says "code.import-state.dropped"'

t 'A child who may be ours waits for a word' '
	sed "s/$n-1;Essai$n;Ana/$n-9;Essai$n;Anna/; 3d" "$W/mended.csv" \
	    >"$W/twin.csv" && get /agent/imports &&
	give twin.csv /agent/imports product=tableur && is 303 &&
	id=$(header Location | sed "s/.*id=//") && follow && says import.twin &&
	submit /agent/import/doublon same=same && is 303 && follow &&
	is 200 && says_not import.twin && [ "$(sql -c "select kind
	    from guichet.import_line where import = $id")" = changed ]'

t_done
