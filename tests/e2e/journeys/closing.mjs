// A service manager closes a day: looks first, reads whom to phone, takes it back.
import { base, equal, must } from '../lib/browser.mjs'
import { axeClean, fits } from '../lib/checks.mjs'
import { go, says } from '../lib/steps.mjs'
import { account, enter, monday, parent, seats, sql } from '../lib/town.mjs'

// A day of the school of trials that the town has not closed.
const openDay = () => sql(`select min(d)::date from generate_series(
	'${monday()}', '${monday()}'::date + 11, interval '1 day') d
    where extract(isodow from d) in (1, 2, 4, 5) and not exists (
	select from guichet.closure c where c.during @> d::date)`)

// A family with a booked day, with or without an address for mail.
function booked(name, day, mail) {
	const who = parent(name, 1)
	sql(`update guichet.person set phone = '+33612345678',
		email = case when ${mail} then email end where id = ${who.person};
	    insert into guichet.booking (child, activity, school, day, slot,
		payer, booked_by, booked_at)
	    select l.child, 'canteen', c.school, '${day}', 'noon', m.household,
		l.adult, guichet.now()
	    from guichet.parent_link l
	    join guichet.household_member m on m.person = l.adult
	    join guichet.pupil u on u.child = l.child
	    join guichet.class c on c.id = u.class
	    where l.adult = ${who.person}`)
	return who
}

async function journey(t, how) {
	const day = openDay()
	const written = booked('ferme', day, true)
	const phoned = booked('tel', day, false)
	const both = () => seats(written.person) + seats(phoned.person)
	const page = await t.open(null, how)
	await enter(page, account('manager'), '/agent')
	await page.goto(`${base}/agent/fermetures`)
	await page.click('main a[href="/agent/fermetures/nouvelle"]')
	await page.selectOption('[name=what]', 'activity:canteen')
	await page.selectOption('[name=school]', { label: 'École des Essais' })
	await page.fill('[name=first]', day.split('-').reverse().join('/'))
	await page.click('label:has-text("travaux")')
	await page.fill('[name=message]', 'La cuisine est en travaux.')
	await go(page, '/agent/fermetures/nouvelle', /fermeture\?/)

	await says(page, /Aperçu : rien n’est encore fermé/)
	await says(page, new RegExp(`Enfant-1-${written.person}`))
	await look(page, how, 'the preview')
	equal(both(), 2, 'booked days after the preview')
	await go(page, '/agent/fermeture', /fermeture\?/)

	await says(page, /Les places sont libérées/)
	equal(both(), 0, 'booked days after the closing')
	await says(page, new RegExp('À prévenir par téléphone[^]*' +
	    `tel Essai.*Enfant-1-${phoned.person}.*06 12 34 56 78`))
	const called = page.locator('h2:has-text("par téléphone") + ul')
	equal((await called.innerText()).includes(
	    `Enfant-1-${written.person}`), false, 'who is told by mail is phoned')
	await look(page, how, 'the closing')

	await page.click('main a[href^="/agent/fermeture/rouvrir"]')
	await look(page, how, 'the question')
	await go(page, '/agent/fermeture', /fermeture\?/)
	await says(page, /Rouvert/)
	equal(both(), 2, 'booked days after it was taken back')
	const people = `(${written.person}, ${phoned.person})`
	sql(`delete from guichet.closing_booking k using guichet.booking b
	    where b.id = k.booking and b.booked_by in ${people}`)
}

async function look(page, how, where) {
	await fits(page, where)
	if (how.measured)
		await axeClean(page, where)
}

export const cases = [
	['A service manager closes a day, reads whom to phone and opens it again',
	async (t) => journey(t, { measured: true })],
	['The same without scripts, on a narrow screen',
	async (t) => journey(t, { scripts: false, width: 320 })],
]
