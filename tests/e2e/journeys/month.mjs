// A parent on a phone at the month page: books and reads the recap, meets a day
// that closes meanwhile, waits for a seat, keeps a usual week.
import { base, equal, must } from '../lib/browser.mjs'
import { fits } from '../lib/checks.mjs'
import { go, says } from '../lib/steps.mjs'
import { changeDay, enter, monday, parent, plus, sql } from '../lib/town.mjs'

const saving = '/calendrier/enregistrer'
const usual = '/calendrier/semaine-type/enregistrer'

// The box of a child on a day, and a finger on its label.
const box = (page, child, day) =>
	page.locator(`input[name=wanted][value="${child}:canteen:${day}"]`)

const touch = (page, child, day) =>
	page.locator('label').filter({ has: box(page, child, day) }).click()

async function month(page, day) {
	await page.goto(`${base}/calendrier?month=${day.slice(0, 8)}01`)
	await fits(page, 'the month')
}

async function save(page) {
	await Promise.all([page.waitForURL(/recap=/),
		page.click(`form[action="${saving}"] .save button`)])
	await fits(page, 'the recap of a month')
}

async function journey(t, how) {
	const who = parent('mois', 2)
	const [ana, leo] = sql(`select child from guichet.parent_link
	    where adult = ${who.person} order by child`).split('\n')
	// Monday, Tuesday and Thursday of a week within one month.
	const first = sameMonth(monday())
	const [mon, tue, thu] = [first, plus(first, 1), plus(first, 3)]
	const page = await t.open(null, { width: 360, height: 740, ...how })
	await enter(page, who)

	await page.goto(`${base}/cantine/semaine`)
	await page.click('main a[href^="/calendrier"]')
	await month(page, mon)
	await touch(page, ana, mon)
	await touch(page, leo, mon)
	await save(page)
	await says(page, /Bilan de votre enregistrement/)
	await says(page, /Soit .* de plus sur votre facture/)
	must(await box(page, ana, mon).isChecked(), 'the day is not ticked')

	// An hour passes while the page is open: the other day is booked all the same.
	await month(page, tue)
	await touch(page, ana, tue)
	await touch(page, ana, thu)
	const back = changeDay(tue, `book_until = guichet.now() - interval '1 hour'`,
	    `book_until = cancel_until`)
	try {
		await save(page)
		await says(page, /Ce qui n’a pas pu être fait[^]*date limite/)
		equal(await box(page, ana, tue).count(), 0, 'boxes of a late day')
	} finally {
		back()
	}
	must(await box(page, ana, thu).isChecked(), 'the day in time not ticked')

	// The last seat is Ana's: Leo waits for one.
	const open = changeDay(thu, 'capacity = taken, waits = true',
	    'capacity = null, waits = false')
	try {
		await month(page, thu)
		await touch(page, leo, thu)
		await save(page)
		await says(page, /sur liste d’attente/)
		await page.click('main a[href="/liste-attente"]')
		await says(page, /Rang 1 sur 1/)
		await fits(page, 'the waiting list')
	} finally {
		sql(`delete from guichet.booking where child = ${leo}
		    and day = '${thu}'`)
		open()
	}

	await page.goto(`${base}/calendrier/semaine-type?child=${leo}`)
	await fits(page, 'the usual week')
	await page.locator('label:has([name=days][value="2:canteen"])').click()
	await go(page, usual, /recap=/)
	await says(page, /Jours réservés : [1-9]/)
	await month(page, tue)
	must(await box(page, leo, tue).isChecked(), 'the usual day is not booked')
}

// That Monday, or the next one, whose Thursday is of its month.
const sameMonth = (day) =>
	plus(day, 3).slice(5, 7) === day.slice(5, 7) ? day : plus(day, 7)

export const cases = [
	['A parent on a phone books a month, waits for a seat, keeps a usual week',
	async (t) => journey(t, {})],
	['The same without scripts', async (t) => journey(t, { scripts: false })],
]
