// Every page of the site, with something in it.  A page that no list names and
// no exception excuses fails the journeys of access.mjs: a new GET route gets a
// line here.
//
// A line is a path, or [path, action]: the form of that page that posts to
// action is also sent empty, and what comes back looked at.
import { readFileSync, readdirSync } from 'node:fs'
import { base, must } from './browser.mjs'
import { go, save, touch, writeDay } from './steps.mjs'
import { account, changeDay, enter, monday, parent, plus, sql, waiting }
	from './town.mjs'

// GET routes that are no pages.
export const exceptions = {
	'/document': 'a file', '/agent/document': 'a file',
	'/agent/demarche/fichier': 'a file',
	'/agent/cuisine/fichier': 'a file',
	'/agent/cuisine/classeur': 'a file',
	'/agent/impayes/fichier': 'a file',
	'/agent/impayes/classeur': 'a file',
	'/agent/export/factures': 'a file',
	'/agent/export/factures/classeur': 'a file',
	'/agent/export/lignes': 'a file',
	'/agent/export/lignes/classeur': 'a file',
	'/agent/export/journal': 'a file',
	'/agent/export/journal/classeur': 'a file',
	'/agent/import/lignes-refusees': 'a file',
	'/releve/fichier': 'a file',
	'/mes-donnees/fichier': 'a file', '/agenda': 'a calendar',
}

export const open = ['/', '/menus', '/aide', '/contact', '/accessibilite',
	'/mentions-legales', '/donnees-personnelles', '/cookies',
	'/plan-du-site', ['/connexion', '/connexion'],
	['/agent/connexion', '/agent/connexion'],
	'/agent/mot-de-passe/nouveau', '/agent/mot-de-passe/fait?quoi=password',
	'/tarifs', '/tarifs/simulateur',
	'/tarifs/simulateur?sim_activity=canteen&sim_quotient=850',
	'/nulle-part', '/demarches',
	'/demarches?q=zzqx', '/demarche?code=public-space',
	['/inscription', '/inscription'],
	['/inscription/renvoyer', '/inscription/renvoyer'],
	'/inscription/confirmer', '/compte/fait?quoi=asked',
	['/mot-de-passe/oublie', '/mot-de-passe/oublie'],
	['/demande/reprendre', '/demande/retrouver'],
	'/demande/reprendre?asked=1',
	`/demande/reprendre?code=${'a'.repeat(43)}`]

// A request with all its answers: a draft, or sent, with messages.
function sent(person, child) {
	const id = draft(person, child)
	sql(`select guichet.request_submit(${id})`)
	sql(`insert into guichet.request_message (request, at, author, from_town,
		body) values (${id}, guichet.now(), ${person}, false,
		'Bonjour, est-ce complet ?'),
		(${id}, guichet.now(), null, true, 'Presque.');
	    insert into guichet.request_event (request, at, kind)
		values (${id}, guichet.now(), 'implied-accepted');
	    update guichet.request set silence_on = guichet.now()::date
		where id = ${id}`)
	return id
}

function draft(person, child) {
	const id = sql(`select guichet.request_new(v.id, ${person}, 'online')
	    from guichet.procedure_revision v where v.state = 'published'
	    and v.procedure = 'canteen-enrolment'`)
	sql(`update guichet.request set subject = ${child},
		name = row('Visite', 'Essai'), email = 'visite@essai.example',
		address = row('1 rue du Four', null, '99120', 'Valbourg')
		where id = ${id};
	    insert into guichet.request_value (request, field, n, value)
		select ${id}, f, 1, v from (values ('start', '2027-01-04'),
		('class', 'ce1'), ('rhythm', 'regular'), ('days', 'mon'),
		('diet', 'standard'), ('care-plan', 'no'), ('rules', '1'))
		as x (f, v);
	    insert into guichet.request_step (request, n, saved_at)
		select ${id}, n, guichet.now() from (values (0), (41), (1), (2),
		(3), (4), (5), (7), (8), (9)) as x (n);
	    select guichet.request_pieces(${id})`)
	return id
}

const reference = (id) =>
	sql(`select reference from guichet.request where id = ${id}`)

// A closed day of the school of trials, at which the child was absent: the line
// that the home may contest, and one that it has contested.
export function closedLine(person, child, home) {
	const where = `activity = 'canteen' and school = (select id
	    from guichet.school where name = 'École des Essais')`
	const day = sql(`select max(day) from guichet.day_slot where ${where}
	    and because is null and state <> 'invoiced'
	    and day < guichet.today()`)
	const step = (state) => sql(`update guichet.day_slot set state = '${state}'
	    where ${where} and day = '${day}' and state <> '${state}'`)
	const marked = () => sql(`insert into guichet.attendance (child,
		activity, school, day, mark, marked_by, marked_at)
	    select ${child}, 'canteen', school, day, 'absent', ${person},
		guichet.now() from guichet.day_slot
	    where ${where} and day = '${day}' returning id`)
	step('serving')
	const id = marked()
	sql(`update guichet.slot_closing set reopened_at = guichet.now(),
		reopened_by = ${person}, reason = 'visite'
	    where ${where} and day = '${day}' and reopened_at is null`)
	const closing = sql(`insert into guichet.slot_closing (activity, school, day,
		closed_by, closed_at, expected, present, absent, unbooked)
	    select activity, school, day, ${person}, guichet.now(), 1, 0, 1, 0
	    from guichet.day_slot where ${where} and day = '${day}' returning id`)
	step('closed')
	return sql(`insert into guichet.attendance_line (attendance, closing, child,
		activity, day, mark, payer, base, price, tariff, made_at)
	    select ${id}, ${closing}, ${child}, 'canteen', '${day}', 'absent',
		${home}, 330, 330, min(id), guichet.now()
	    from guichet.tariff_version where activity = 'canteen' returning id`)
}

// A published invoice of that line, and the number of its own line.
export function billed(line) {
	const hand = 'set session_replication_role = replica; '
	const invoice = sql(`${hand} with c as (insert into guichet.campaign (regie, during,
		state, made_at, digest, approved_at, issue_day, due_day,
		published_at) select (select min(id) from guichet.regie),
		daterange(m, (m + interval '1 month')::date), 'final',
		guichet.now(), sha256('x'), guichet.now(), guichet.today(),
		guichet.today() + 30, guichet.now()
		from (select (least(min(lower(during)), '2020-01-01')
		    - interval '1 month')::date as m from guichet.campaign) w
		returning *)
	    insert into guichet.invoice (campaign, regie, payer, state, total,
		lines, year, serial, number, payer_name, issue_day, due_day,
		issued_at, published_at)
	    select c.id, c.regie, l.payer, 'issued', l.price, 1, 1999, c.id,
		'X1999-' || c.id, 'Visite', c.issue_day, c.due_day,
		guichet.now(), guichet.now()
	    from c, guichet.attendance_line l where l.id = ${line}
	    returning id`)
	return [invoice, sql(`${hand} insert into guichet.invoice_line (invoice, n, payer,
		line, child, activity, day, mark, custody, tariff, base, price)
	    select ${invoice}, 1, payer, id, child, activity, day, mark,
		'one-household', tariff, base, price
	    from guichet.attendance_line where id = ${line} returning id`)]
}

export async function familyPages(t, how) {
	const who = parent('visite', 2)
	const first = monday()
	const page = await t.open(null, how)
	await enter(page, who)
	await page.goto(`${base}/cantine/semaine?from=${first}`)
	await touch(page, 0, first)
	await touch(page, 1, plus(first, 1))
	const undo = changeDay(plus(first, 1), "because = 'works'",
	    'because = null')
	const undo2 = changeDay(plus(first, 3), 'capacity = taken',
	    'capacity = null')
	await save(page)
	const recap = page.url().slice(base.length)
	const [child] = sql(`select child from guichet.parent_link
	    where adult = ${who.person} order by child`).split('\n')
	const home = sql(`select household from guichet.household_member
	    where person = ${who.person}`)
	sql(`insert into guichet.household_address (household, during, address)
		values (${home}, '[2020-01-01,)', row('1 rue du Four', null,
		'99120', 'Valbourg'));
	    insert into guichet.quotient (household, during, value, month, source)
		values (${home}, '[2020-01-01,)', 77100, '2020-01-01', 'caf');
	    insert into guichet.authorised_pickup (child, name, phone, relation,
		during) values (${child}, 'Rose Tremblay', '+33399980001',
		'grandparent', '[2020-01-01,)');
	    insert into guichet.emergency_contact (child, name, phone, relation,
		during) values (${child}, 'Paul Tremblay', '+33399980002',
		'neighbour', '[2020-01-01,)')`)
	const line = closedLine(who.person, child, home)
	const [invoice, invoiced] = billed(line)
	const kind = sql(`insert into guichet.absence_kind (code, label, effect,
		until_day, proof_hours, rank, during)
	    values ('visite-${who.person}', 'Absence de la visite', 'free', 2,
		48, 900, '[2020-01-01,)') returning id`)
	sql(`insert into guichet.absence (child, during, kind, proof, proof_until)
	    values (${child}, '[${plus(first, 1)},${plus(first, 2)})', ${kind},
		'awaited', guichet.now() + interval '2 days')`)
	const absence = sql(`select id from guichet.absence where kind = ${kind}`)
	const change = sql(`insert into guichet.family_change (fact, household, old,
		proposed, from_day, state, person, created_at, asked_at, reason)
	    values ('address', ${home}, '{"town": "Valbourg", "line1":
		"1 rue du Four", "postcode": "99120"}', '{"town": "Valbourg",
		"line1": "9 rue Neuve", "postcode": "99120"}', '2026-12-01',
		'asked', ${who.person}, guichet.now(), guichet.now(),
		'Une facture') returning id`)
	const token = `pages-${who.person}-${process.pid}`
	sql(`insert into guichet.account_ask (kind, identifier, account, digest,
		asked_at, expires) select 'reset', identifier, id,
		sha256(convert_to('${token}', 'UTF8')), guichet.now(),
		guichet.now() + interval '1 day' from guichet.account
		where person = ${who.person}`)
	const begun = reference(draft(who.person, child))
	const made = sent(who.person, child)
	const ref = reference(made)
	const piece = sql(`select id from guichet.request_piece
	    where request = ${made} and code = 'address-proof'`)
	const step = (n) => [`/demande/etape?ref=${begun}&n=${n}`, '/demande/etape']
	const ofChild = (path) => [`/famille/${path}?child=${child}`,
		`/famille/${path}`]
	return { page, who, child, home, change, made, piece,
	    undo: () => { undo(); undo2() },
		paths: ['/calendrier/abonnement', recap,
		`/cantine/semaine?from=${first}`,
		`/cantine/semaine?from=${plus(first, -28)}`,
		'/cantine/semaine?from=31/02/2026', '/calendrier',
		'/calendrier/semaine-type',
		'/mes-connexions', '/liste-attente', '/mes-donnees', '/mon-compte',
		['/mon-compte/mot-de-passe', '/mon-compte/mot-de-passe'],
		['/mon-compte/adresse', '/mon-compte/adresse'],
		['/mon-compte/fermer', '/mon-compte/fermer'],
		['/mon-compte/code', '/mon-compte/code'],
		[`/mot-de-passe/nouveau?jeton=${token}`, '/mot-de-passe/nouveau'],
		`/en/cantine/semaine?from=${first}`,
		'/rappels', '/absences', ['/absences/declarer', '/absences/declarer'],
		`/absences/verifier?child=${child}&kind=${kind}&first=${first}`,
		[`/absences/piece?id=${absence}`, '/absences/piece'],
		'/presences', '/presences?month=2020-01-01',
		`/prix?slot=${child}:canteen:${first}`,
		[`/presences/contester?line=${line}`, '/presences/contester'],
		'/releve', '/attestation-fiscale', '/factures', `/facture?id=${invoice}`,
		[`/facture/ligne?id=${invoiced}`, '/facture/contester'],
		'/famille', '/famille/coordonnees',
		['/famille/adresse', '/famille/adresse'],
		['/famille/quotient', '/famille/quotient'],
		ofChild('menu'), ofChild('personnes-autorisees'), ofChild('urgence'),
		ofChild('garde'), ofChild('identite'), `/famille/pai?child=${child}`,
		[`/famille/changement?id=${change}`, '/famille/changement'],
		[`/famille/changement/piece?change=${change}`,
		    '/famille/changement/piece'],
		step(0), step(41), step(1), step(2), step(3), step(8)[0], step(9),
		[`/demande/verifier?ref=${begun}`, '/demande/envoyer'],
		`/demande/confirmation?ref=${ref}`, `/demande/recu?ref=${ref}`,
		`/demande/courrier?ref=${ref}&letter=1`,
		`/demande/attestation?ref=${ref}`, '/demandes',
		[`/demande?ref=${ref}`, '/demande/message'], `/demande?ref=${begun}`,
		[`/demande/retirer?ref=${ref}`, '/demande/retirer'],
		[`/demande/piece?piece=${piece}`, '/demande/piece']] }
}

// A care plan in force, written and signed at the desk.
async function carePlan(page, child, school) {
	await page.goto(`${base}/agent/pai/modifier?child=${child}`)
	await page.selectOption('[name=school]', school)
	await writeDay(page, 'from_day', '2026-09-01')
	await writeDay(page, 'until_day', '2027-08-31')
	await page.click('label[for$="-packed-lunch"]')
	await page.fill('[name=steps]', 'Appeler le 15')
	await page.fill('[name=protocol]', 'Stylo dans le sac')
	await go(page, '/agent/pai/modifier', /pai\?/)
	await page.fill('[name=signatories]', 'Les parents, le médecin')
	await writeDay(page, 'signed_on', '2026-09-01')
	await go(page, '/agent/pai/signer', /pai\?/)
}

// A draft of a procedure of its own, and how to take it out again.
async function editor(page) {
	const text = readFileSync(new URL(
	    '../../../deploy/procedures/change-of-address.json', import.meta.url),
	    'utf8').replace('"change-of-address"', '"essai-pages"')
	await page.goto(`${base}/agent/demarches/importer`)
	await page.fill('textarea[name=file]', text)
	await go(page, '/agent/demarches/importer', /demarche\?/)
	const parts = await page.locator('a[href^="/agent/demarche/partie"]')
		.evaluateAll((as) => as.map((a) => a.getAttribute('href')))
	return [page.url().slice(base.length), ...new Set([0, 0.4, 0.7, 0.99]
		.map((at) => parts[Math.floor(at * parts.length)]))]
}

function forgetDraft() {
	const its = `(select id from guichet.procedure_revision
	    where procedure = 'essai-pages')`
	sql(`set session_replication_role = replica;
	    ${['example', 'text', 'piece', 'option', 'field', 'step'].map((part) =>
		`delete from guichet.procedure_${part} where revision in ${its}`)
		.join(';')};
	    delete from guichet.procedure_revision where procedure = 'essai-pages';
	    delete from guichet.procedure where code = 'essai-pages'`)
}

async function bulk(page, list) {
	await page.goto(base + list)
	for (const box of await page.locator('[name=ids]').all())
		await box.check()
	await page.click('details:has([name=action]) summary')
	await page.selectOption('[name=action]', 'accept')
	await go(page, '/agent/operations', /operation\?/)
	return page.url().slice(base.length)
}

// A rehearsed import with a line refused.
function rehearsal() {
	const id = sql(`insert into guichet.import (source, state, created_at)
	    values ('tableur', 'looked', guichet.now()) returning id`)
	sql(`select guichet.import_store(${id}, 'essai.csv', 'utf-8', 'semicolon',
		'{Nom,Prénom,Né le,Nom responsable 1,Prénom responsable 1}',
		'{2,3}', '{Visite,Ana,31/02/2019,Visite,Lea,Visite,Bo,
		03/04/2019,Visite,Lea}', null, null, null);
	    select guichet.import_look(${id})`)
	return `/agent/import?id=${id}`
}

async function acceptedCase(page, id) {
	await page.goto(`${base}/agent/demande?id=${id}`)
	await go(page, '/agent/demande/accepter', /done=/)
	return page.url().slice(base.length)
}

// Three files of one person, of which two are joined: the page of the merge, and
// how to take them out again.
const doubles = `(select id from guichet.person where family = 'Essai-Double')`

async function merged(page) {
	forgetDoubles()
	const [a, b, c] = sql(`with p as (insert into guichet.person (given,
	    family) values ('Visite', 'Essai-Double'), ('Visité',
	    'Essai-Double'), ('Visitée', 'Essai-Double') returning id)
	    select string_agg(id::text, '|' order by id) from p`).split('|')
	await page.goto(`${base}/agent/fusion?kind=person&kept=${a}&gone=${b}`)
	await go(page, '/agent/fusion', /annuler\?/)
	return [page.url().slice(base.length),
		`/agent/fusion?kind=person&kept=${a}&gone=${c}`]
}

function forgetDoubles() {
	const its = `(select id from guichet.merge where kept in ${doubles})`
	sql(`delete from guichet.merge_move where merge in ${its};
	    delete from guichet.merge where kept in ${doubles};
	    update guichet.person set merged_into = null where id in ${doubles};
	    delete from guichet.person_past where person in ${doubles};
	    delete from guichet.person where id in ${doubles}`)
}

// What the town says of all children, not done.
function said() {
	return sql(`insert into guichet.absence_act (kind, during, made_by, made_at)
	    select k.id, '[2026-01-01,2026-01-08)', p.id, guichet.now()
	    from (select max(id) as id from guichet.absence_kind) k,
		(select min(id) as id from guichet.person) p returning id`)
}

// A draft of settings with a line, an example and what its check found.
function settings() {
	forgetSettings()
	const id = sql(`insert into guichet.setting_draft (title, from_day,
		author, created_at, changed_by, changed_at)
	    select 'Visite', guichet.today() + 30, a.person, guichet.now(),
		a.person, guichet.now() from guichet.account a
	    where a.role = 'manager' limit 1 returning id`)
	sql(`insert into guichet.setting_change (draft, kind, op, target, before)
	    select ${id}, 'cutoff', 'end', r.id::text, to_jsonb(r)
	    from guichet.cutoff_rule r order by r.id limit 1;
	    insert into guichet.setting_test (draft, activity, school, action,
		day, until) select ${id}, d.activity, d.school, 'add', d.day,
		d.day - 1 from guichet.day_slot d where d.because is null
	    order by d.day desc limit 1;
	    select guichet.setting_checked(${id})`)
	const tariff = sql('select max(id) from guichet.tariff_version')
	return ['/agent/tarifs', `/agent/tarifs/tarif?id=${tariff}`,
		'/agent/reglages', [`/agent/reglages/projet?id=${id}`,
		'/agent/reglages/exemple'],
		`/agent/reglages/regles?id=${id}&kind=cutoff`,
		[`/agent/reglages/ligne?id=${id}&kind=cutoff`,
		    '/agent/reglages/ligne']]
}

function forgetSettings() {
	const its = `(select id from guichet.setting_draft
	    where title = 'Visite')`
	sql(`delete from guichet.setting_finding where draft in ${its};
	    delete from guichet.setting_test where draft in ${its};
	    delete from guichet.setting_change where draft in ${its};
	    delete from guichet.setting_draft where title = 'Visite'`)
}

// A plan of the next school year, with somebody to decide.
function rollover() {
	forgetRollover()
	const id = sql(`insert into guichet.rollover (from_year, to_year, during,
		made_at, made_by)
	    select y.code, '2090-2091', '[2090-09-01,2091-07-01)',
		guichet.now(), a.person
	    from guichet.school_year y, guichet.account a
	    where a.role = 'manager' and exists (select from guichet.class c
		where c.year = y.code)
	    order by y.code desc limit 1 returning id`)
	sql(`select guichet.rollover_begin(r),
		guichet.rollover_lines(r, 0, 100000, false),
		guichet.rollover_move(r.id, 'planned')
	    from guichet.rollover r where r.id = ${id}`)
	return ['/agent/rentree',
		`/agent/rentree/plan?id=${id}`,
		[`/agent/rentree/eleves?id=${id}&case=leaving`,
		    '/agent/rentree/placer']]
}

function forgetRollover() {
	const its = `(select id from guichet.rollover
	    where to_year = '2090-2091')`
	for (const table of ['line', 'class', 'rule', 'made'])
		sql(`delete from guichet.rollover_${table}
		    where rollover in ${its}`)
	sql("delete from guichet.rollover where to_year = '2090-2091'")
}

// The pages of the month's invoices: the draft of the demonstration.  Whoever walks
// them prepares invoices meanwhile.
function billing() {
	sql(`update guichet.role set rights = rights || '{billing-prepare}'
	    where code = 'admin' and not rights @> '{billing-prepare}'`)
	const campaign = sql(`select max(campaign) from guichet.campaign_fault`)
	const fault = sql(`select min(fault) from guichet.campaign_fault
	    where campaign = ${campaign}`)
	const [invoice, line] = sql(`select l.invoice, l.id
	    from guichet.invoice_line l join guichet.invoice i on i.id = l.invoice
	    where i.campaign = ${campaign} order by l.id limit 1`).split('|')
	return ['/agent/facturation',
		`/agent/facturation/campagne?id=${campaign}`,
		`/agent/facturation/anomalies?id=${campaign}&fault=${fault}`,
		`/agent/facturation/ecarts?id=${campaign}`, '/agent/factures',
		`/agent/factures?campaign=${campaign}&state=draft`,
		`/agent/factures/facture?id=${invoice}`,
		`/agent/factures/ligne?id=${line}`]
}

const forgetBilling = () => sql(`update guichet.role
    set rights = array_remove(rights, 'billing-prepare') where code = 'admin'`)

export async function clerkPages(t, how, family) {
	const page = await t.open(null, how)
	await enter(page, account('admin'), '/agent', 2)
	// The smallest list that has somebody: a page of the same kind as all.
	const [day, school] = sql(`select day, school from guichet.day_slot
	    where taken > 0 and day >= (guichet.now() at time zone
	    'Europe/Paris')::date order by taken, day limit 1`).split('|')
	const list = `/agent?day=${day}&school=${school}`
	if (!family)
		return { page, paths: [list] }
	const trials = sql(`select id from guichet.school
	    where name = 'École des Essais'`)
	const slot = `day=${day}&site=${school}&activity=canteen`
	const agent = sql(`select id from guichet.account where role = 'clerk'
	    and disabled_at is null order by id limit 1`)
	const right = sql(`select min(id) from guichet.agent_right
	    where account = ${agent} and superseded_at is null`)
	const revision = sql(`select id from guichet.procedure_revision
	    where procedure = 'canteen-enrolment' and state = 'published'`)
	const cases = waiting('visite', 3)
	const one = `/agent/demande?id=${cases.ids[0]}`
	const child = `/agent/enfant?child=${family.child}`
	await carePlan(page, family.child, trials)
	forgetDraft()
	const drafts = await editor(page)
	const joined = await merged(page)
	const operation = await bulk(page, cases.list)
	const done = await acceptedCase(page, cases.ids[2])
	const letter = sql(`select max(id) from guichet.letter
	    where request = ${cases.ids[2]}`)
	const gone = sql(`insert into guichet.letter (request, kind, state, author,
		made_at, left_at, name, reference, title, received_at, agent,
		service, body) select request, 'message', 'printed', author,
		made_at, made_at, name, reference, title, received_at, agent,
		service, 'Bonjour.' from guichet.letter where id = ${letter}
		returning id`)
	const calendar = sql(`with made as (insert into guichet.calendar_import
		(name, digest, made_by, made_at) select 'c.csv', sha256('c'),
		min(a.person), guichet.now() from guichet.account a
		returning id) insert into guichet.calendar_line (import, n,
		zone, name, during) select id, 1, 'A', 'Hiver',
		'[2029-02-10,2029-02-26)' from made returning import`)
	const closing = sql(`insert into guichet.closing (activity, during, because,
		message, made_by, made_at) select 'canteen',
		daterange('${day}', '${day}', '[]'), 'works',
		'La cuisine est en travaux.', min(a.person), guichet.now()
		from guichet.account a returning id`)
	const undo = () => {
		sql(`delete from guichet.agent_right where reason = 'visite';
		    set session_replication_role = replica;
		    delete from guichet.invoice where number ~ '^W[0-9]+$'`)
		forgetDraft()
		forgetDoubles()
		sql(`delete from guichet.closing where id = ${closing};
		    delete from guichet.calendar_line where import = ${calendar};
		    delete from guichet.calendar_import where id = ${calendar}`)
		forgetSettings()
		forgetRollover()
		forgetBilling()
	}
	return { page, undo, paths: [list, '/agent/fermetures',
		['/agent/imports/calendriers', '/agent/imports/calendriers'],
		`/agent/import/calendrier?id=${calendar}`,
		['/agent/fermetures/nouvelle', '/agent/fermetures/nouvelle'],
		`/agent/fermeture?id=${closing}`,
		[`/agent/famille/reserver?id=${family.home}`,
		    '/agent/famille/reserver'],
		`/agent/fermeture/rouvrir?id=${closing}`,
		`/agent?day=31/02/2026&school=${school}`,
		`/agent/cuisine?day=${day}`,
		`/agent/cuisine/semaine?from=${day}`, '/agent/liste-attente',
		'/agent/menus', '/agent/familles',
		'/agent/familles?q=mar', '/agent/familles?q=zzqx',
		`/agent/famille?id=${family.home}`, '/agent/famille?id=999999999',
		'/agent/mes-connexions', '/agent/second-facteur',
		'/agent/second-facteur/code',
		['/agent/delegations', '/agent/delegations/donner'],
		`/agent/famille/code?id=${family.who.person}`,
		[`/agent/famille/adresse?id=${family.home}`,
		    '/agent/famille/adresse'],
		[child, '/agent/enfant/personne'], [child, '/agent/enfant/urgence'],
		`/agent/portail?school=${trials}`, '/agent/changements',
		'/agent/contestations', '/agent/enfants-inconnus',
		'/agent/absences',
		['/agent/absences/nouvelle', '/agent/absences/nouvelle'],
		`/agent/absence?id=${said()}`, '/agent/pointage',
		`/agent/pointage?${slot}`, `/agent/pointage/imprevu?${slot}&q=vi`,
		`/agent/pointage/enfant?${slot}&child=${family.child}`,
		`/agent/pointage/feuille?${slot}`,
		`/agent/pointage/cloture?${slot}`,
		[`/agent/changement?id=${family.change}`, '/agent/changement'],
		[`/agent/changement/piece?change=${family.change}`,
		    '/agent/changement/piece'],
		`/agent/pai?child=${family.child}`,
		[`/agent/pai/modifier?child=${family.child}`, '/agent/pai/modifier'],
		`/agent/enfant/garde?child=${family.child}`,
		'/agent/doublons', '/agent/fusions', ...joined,
		'/agent/saisie', '/agent/retours',
		['/agent/saisie?procedure=public-space&channel=counter&outside=1',
		    '/agent/saisie/envoyer'],
		`/agent/demande/recu?id=${family.made}`,
		'/agent/demandes', cases.list, '/agent/demandes?q=zzqx',
		[one, '/agent/demande/refuser'], [one, '/agent/demande/demander'],
		[one, '/agent/demande/message'], done,
		`/agent/demande?id=${family.made}`,
		`/agent/demande/courrier?id=${letter}`,
		[`/agent/demande/corriger?id=${gone}`,
		    '/agent/demande/corriger'], '/agent/raccourcis',
		operation, '/agent/recherche', '/agent/recherche?q=martin',
		'/agent/recherche?q=zzqx', '/agent/courriers',
		[`/agent/demande/piece?piece=${family.piece}`,
		    '/agent/demande/piece'],
		'/agent/demarches', `/agent/demarche?id=${revision}`,
		`/agent/demarche/apercu?id=${revision}`, ...drafts,
		['/agent/demarches/importer', '/agent/demarches/importer'],
		...settings(), ...rollover(), ...billing(),
		'/agent/droits', [`/agent/droits/agent?id=${agent}`,
		    '/agent/droits/donner'],
		['/agent/droits/nouveau', '/agent/droits/nouveau'],
		[`/agent/droits/retirer?right=${right}`, '/agent/droits/retirer'],
		['/agent/imports', '/agent/imports'],
		[rehearsal(), '/agent/import/fichier'],
		...arrears(),
		'/agent/journal', ['/agent/mon-compte', '/agent/mon-compte/mot-de-passe']] }
}

// An overdue invoice, and what an accountant may do about it.
function arrears() {
	const id = sql(`with c as (insert into guichet.campaign (regie, during,
		    state, made_at, digest, approved_at, issue_day, due_day)
		select min(id), '[2019-01-01,2019-02-01)', 'closed',
		    guichet.now(), sha256('draft'), guichet.now(),
		    '2019-02-01', '2019-03-01' from guichet.regie
		on conflict do nothing returning id, regie),
	    p as (select c.id, c.regie from c union all select id, regie
		from guichet.campaign where state = 'closed' limit 1)
	    insert into guichet.invoice (campaign, regie, payer, state, total,
		lines, year, serial, number, issue_day, due_day, issued_at,
		published_at)
	    select p.id, p.regie, (select id from guichet.household
		    order by random() limit 1),
		'issued', 4230, 0, 2019, (random() * 900000)::integer, 'W' ||
		(random() * 900000)::integer, '2019-02-01', '2019-03-01',
		guichet.now(), guichet.now() from p limit 1 returning id`)
	sql(`insert into guichet.agent_right (account, what, reason, given_at)
	    select a.id, w, 'visite', guichet.now() from guichet.account a,
	    unnest('{billing-prepare,billing-approve}'::text[]) w
	    where a.role = 'admin'`)
	return ['/agent/impayes', '/agent/impayes?least_age=10&least_owed=15',
		`/agent/impayes/apercu?ids=${id}&act=write-off`,
		[`/agent/impayes/delai?id=${id}`, '/agent/impayes/delai'],
		'/agent/impayes/decisions']
}

// The paths of fcgi/pages that a GET reaches: those not meant for a POST alone,
// nor the ends of those that two audiences share (AREA).
export async function routes() {
	const folder = new URL('../../../fcgi/pages/', import.meta.url)
	const found = new Set()
	for (const file of readdirSync(folder).filter((f) => f.endsWith('.c')))
		for (const [, path] of readFileSync(new URL(file, folder), 'utf8')
			.matchAll(/(?<!AREA )"(\/[a-z/-]*)"/g))
			if (!path.startsWith('/-/'))
				found.add(path)
	const pages = []
	for (const path of found)
		if ((await fetch(base + path, { redirect: 'manual' })).status !== 405)
			pages.push(path)
	must(pages.length > 50, `only ${pages.length} routes were found`)
	return pages
}
