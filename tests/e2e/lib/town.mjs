// The town behind the pages: its accounts, and families of our own.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const family = fileURLToPath(new URL('../../http/family.sql', import.meta.url))

export function sql(text) {
	return psql(['-c', text])
}

function psql(args) {
	return execFileSync('psql', ['-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1',
	    '-h', process.env.GUICHET_RUN, '-U', 'postgres', '-d', 'guichet',
	    ...args], { encoding: 'utf8' }).trim()
}

// { name, password } of the first demonstration account of a role.
export function account(role) {
	const lines = readFileSync(`${process.env.GUICHET_DIR}/accounts`, 'utf8')
	for (const line of lines.split('\n')) {
		const [its, name, password] = line.split('\t')
		if (its === role)
			return { name, password }
	}
	throw new Error(`no ${role} among the accounts`)
}

// A parent with an account and pupils of the school of trials.
export function parent(name, children) {
	const like = account('family')
	const who = address(name)
	const person = psql(['-v', `who=${who}`, '-v', `given=${name}`,
	    '-v', `children=${children}`, '-v', `like=${like.name}`, '-f', family])
	return { name: who, password: like.password, person, given: name }
}

// An address that nobody has yet.
export const address = (name) =>
	`${name}.${process.pid}.${Date.now()}@essai.example`

// An adult of the family file with pupils and without a login: their key.
export function unfiled(name, children) {
	const { person } = parent(name, children)
	sql(`update guichet.account set closed_at = guichet.now(),
	    disabled_at = guichet.now(), identifier = '${address(`ancien-${name}`)}'
	    where person = ${person}`)
	return person
}

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\n' +
	'endobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n' +
	'trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n')

// Give a document for the piece whose page is open.
export async function givenPiece(page, name) {
	await page.setInputFiles('input[type=file]', { name,
	    mimeType: 'application/pdf', buffer: pdf })
	await Promise.all([page.waitForURL(/piece=/),
	    page.click('form[action="/demande/piece"] button')])
}

const trials = fileURLToPath(new URL('../../http/desk.sql', import.meta.url))

// So many requests that wait at the desk under one name: { name, list, ids }.
export function waiting(name, count) {
	const its = `Bureau-${name}-${process.pid}-${Date.now()}`
	const ids = psql(['-v', `who=${its}`, '-v', `count=${count}`, '-f', trials])
	return { name: its, ids: ids.split(' '),
		list: `/agent/demandes?queue=open&procedure=essai-bureau&q=${its}` }
}

export const stateOf = (id) =>
	sql(`select state from guichet.request where id = ${id}`)

// The Monday two weeks ahead, as the site reckons.
export function monday() {
	return sql(`select (date_trunc('week', guichet.now() at time zone
	    'Europe/Paris') + interval '14 days')::date`)
}

export function plus(day, days) {
	const d = new Date(`${day}T12:00:00Z`)
	d.setUTCDate(d.getUTCDate() + days)
	return d.toISOString().slice(0, 10)
}

// Change one day of the school of trials, and give back how to undo it.
export function changeDay(day, how, back) {
	const at = `where activity = 'canteen' and day = '${day}' and school =
	    (select id from guichet.school where name = 'École des Essais')`
	sql(`update guichet.day_slot set ${how} ${at}`)
	return () => sql(`update guichet.day_slot set ${back} ${at}`)
}

export function seats(person) {
	return Number(sql(`select count(*) from guichet.booking b
	    join guichet.parent_link l on l.child = b.child
	    where l.adult = ${person} and b.seat`))
}

// A session without the sign-in page, for cases about something else.  Over
// plain http on loopback the cookies are "s" (families) and "a" (back office).
// level 2: the second factor was given as well.
export async function enter(page, who, door = '/connexion', level = 1) {
	const value = randomBytes(32).toString('base64url')
	const digest = createHash('sha256').update(value).digest('hex')
	sql(`insert into guichet.session (digest, account, level, since, last_seen,
	    expires) select decode('${digest}', 'hex'), id, ${level}, guichet.now(),
	    guichet.now(), guichet.now() + interval '10 hours'
	    from guichet.account where identifier = '${who.name}'`)
	await carry(page, value, door.startsWith('/agent') ? 'a' : 's')
}

const bench = (name) => fileURLToPath(new URL(`../../bench/${name}`, import.meta.url))

// A service of today where so many homes of two children eat, and its tablets:
// { day, site, list, children, tablets } (tests/bench/service.sql).
export function service(name, homes, tablets) {
	const tag = `${name}${process.pid}`
	psql(['-v', `tag=${tag}`, '-v', `families=${homes}`, '-v', 'children=2',
	    '-v', 'days=1', '-v', 'capacity=-1', '-v', 'bookings=0',
	    '-f', bench('people.sql')])
	const lines = psql(['-v', `tag=${tag}`, '-v', `tablets=${tablets}`,
	    '-f', bench('service.sql')]).split('\n')
	const [day, site, kids] = lines.pop().split('|')
	return { day, site, children: kids.split(' '), tablets: lines,
		slot: `day=${day}&site=${site}&activity=canteen`,
		list: `/agent/pointage?day=${day}&site=${site}&activity=canteen` }
}

// That session on this page, by the value of its cookie.
export async function carry(page, value, name = 'a') {
	await page.context().addCookies([{ name, value,
		url: process.env.GUICHET_URL, httpOnly: true, sameSite: 'Lax' }])
}
