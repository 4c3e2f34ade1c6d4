# Receipts of the trial procedures 901 to 903 (silence accepts, rejects, says
# nothing), for the tests that read them back; begins after `parent`.
to=are.$$@essai.example

wipe() {
	sql -c "set session_replication_role = replica;
	    delete from guichet.document_part where document in (select document
		from guichet.paper_pdf);
	    with p as (delete from guichet.paper_pdf returning document)
	    delete from guichet.document where id in (select document from p);
	    delete from guichet.receipt_piece where receipt in (select id
		from guichet.receipt where request in (select id
		from guichet.request where service = 't-school'));
	    delete from guichet.receipt where request in (select id
		from guichet.request where service = 't-school');
	    delete from guichet.request_document where piece in (select id
		from guichet.request_piece where request in (select id
		from guichet.request where service = 't-school'));
	    delete from guichet.document where name = 'proof.pdf'
		and owner = $person;
	    delete from guichet.request_piece where request in (select id
		from guichet.request where service = 't-school');
	    delete from guichet.request_event where request in (select id
		from guichet.request where service = 't-school');
	    delete from guichet.request where service = 't-school';
	    delete from guichet.procedure_text where revision between 901 and 904;
	    delete from guichet.procedure_piece where revision between 901 and 904;
	    delete from guichet.procedure_option where revision between 901 and 904;
	    delete from guichet.procedure_field where revision between 901 and 904;
	    delete from guichet.procedure_step where revision between 901 and 904;
	    delete from guichet.procedure_revision where id between 901 and 904;
	    delete from guichet.procedure where service = 't-school';
	    delete from guichet.service where code = 't-school'"
}
wipe >"$W/wiped" 2>&1
undo wipe
{ echo 'begin;'; sed '/session_replication_role = origin/q' \
    "$top/tests/sql/lib/request.sql"; echo 'commit;'; } >"$W/fixture.sql"
sql -f "$W/fixture.sql" >"$W/made" 2>&1 || cat "$W/made"

# A request of revision $1 to address $2, with its piece when $3 is yes, sent.
sent() {
	made=$(sql -c "select guichet.request_new($1, $person, 'online')")
	sql -c "update guichet.request set email = '$2' where id = $made"
	[ "$3" = no ] || sql -c "with d as (insert into guichet.document (owner,
		label, name, type, bytes, digest, state, received_at)
		values ($person, 'proof', 'proof.pdf', 'application/pdf', 12345,
		sha256('x'), 'scanned', guichet.now()) returning id)
	    insert into guichet.request_document (piece, document)
	    select p.id, d.id from guichet.request_piece p, d
	    where p.request = $made and p.code = 'proof'"
	receipt=$(sql -c "select guichet.request_submit($made)")
	ref=$(sql -c "select reference from guichet.request where id = $made")
}
# A date of that receipt in words.
words() {
	sql -c "select to_char($1, 'FMDD') || case when extract(day from $1) = 1
	    then 'er' else '' end || ' ' || (array['janvier', 'février', 'mars',
	    'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre',
	    'novembre', 'décembre'])[extract(month from $1)::integer] || ' ' ||
	    extract(year from $1) from guichet.receipt where id = $receipt"
}
# The page in hand, or a part of a mail, as one line with plain spaces.
flat() {
	visible | sed 's/\xc2\xa0/ /g; s/\xe2\x80\xaf/ /g' | tr -s ' \n' '  '
}
tells() {
	for what; do
		grep -qF -e "$what" "$W/flat" || no "it does not tell: $what" ||
			return
	done
}
# Every field that this receipt owes: $1 its silence, $2 complete or not.
owes() {
	flat >"$W/flat"
	tells "$(echo "$ref" | sed 's/..../& /;s/ ..../& /')" \
	    'Service scolaire' '01 99 00 12 34' 'scolaire@exemple.fr' \
	    '1 place de la Mairie' "$(words 'guichet.civil(received_at)')" ||
		return
	case $1 in
	accept)	tells "$(words silence_on)" acceptée \
		    'Vous pourrez demander une attestation.' 'CRPA L231-1' ;;
	reject)	tells "$(words silence_on)" refusée \
		    'Recours auprès du maire, deux mois.' \
		    'Tribunal administratif de Grandville, deux mois.' ;;
	none)	tells "pas de décision de notre part" ;;
	esac || return
	if [ "$2" = no ]; then
		tells 'Justificatif de domicile' 'Code de l' 'L131-5' \
		    "$(words answer_by)"
	else
		tells proof.pdf "$(printf x | sha256sum | cut -c1-64)"
	fi
}

# The link to the PDF of $ref, once the jobs have printed it: $at.
at=/nowhere
link() {
	for _ in $(seq 50); do
		get "/demande/recu?ref=$ref" && is 200 || return
		at=$(grep -o "/document?id=[0-9]*" "$W/body" | head -n 1)
		[ -z "$at" ] || return 0
		sleep 0.4
	done
	no "no PDF after twenty seconds"
}
# What it says, as the page in hand.
read_pdf() {
	get "$at" && is 200 && cp "$W/body" "$W/$1.pdf" &&
	pdftotext -layout "$W/$1.pdf" "$W/text" &&
	sed "s/&/\\&amp;/g; s/</\\&lt;/g" "$W/text" >"$W/body"
}
