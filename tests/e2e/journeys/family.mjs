// A family's week, with scripts and without, on a desk and on a phone.
import { base, equal, must } from '../lib/browser.mjs'
import { fits } from '../lib/checks.mjs'
import { boxes, box, heading, save, says, signIn, signOut, ticked, touch }
	from '../lib/steps.mjs'
import { changeDay, enter, monday, parent, plus, seats } from '../lib/town.mjs'

const ways = [
	['with scripts', { scripts: true }],
	['without scripts', { scripts: false }],
	['without scripts on a phone', { scripts: false, width: 320, height: 640 }],
]

const open = (first) => `because = null, capacity = null, over = 0,
	book_until = (day - 1 + time '10:00') at time zone 'Europe/Paris'`

async function week(t, way, name, children = 2, how) {
	const who = parent(name, children)
	const first = monday()
	const page = await t.open(null, way)
	await (how ?? enter)(page, who)
	await page.goto(`${base}/cantine/semaine?from=${first}`)
	return { who, first, page }
}

export const cases = ways.flatMap(([how, way]) => [
	[`A family signs in, books a week, cancels a day and signs out, ${how}`,
	async (t) => {
		const { who, first, page } = await week(t, way, 'parcours', 2, signIn)
		equal(await boxes(page).count(), 8, 'boxes of two children')
		equal(await ticked(page), 0, 'ticked at first')

		for (const day of [0, 1, 3, 4])
			for (const child of [0, 1])
				await touch(page, child, plus(first, day))
		await save(page)
		await heading(page)
		await says(page, /Enfant-1/)
		equal(await ticked(page), 8, 'ticked after the save')
		equal(seats(who.person), 8, 'seats in the database')

		await touch(page, 0, plus(first, 1))
		await save(page)
		equal(await ticked(page), 7, 'ticked after the cancelling')
		equal(seats(who.person), 7, 'seats after the cancelling')

		// Reloading and going back do nothing twice.
		await page.reload()
		await page.goBack()
		equal(seats(who.person), 7, 'seats after reload and back')

		await page.goto(`${base}/cantine/semaine`)
		await signOut(page)
		await page.goto(`${base}/cantine/semaine`)
		must(page.url().includes('/connexion'), 'still signed in')
	}],

	[`Days that closed, filled up or passed their hour are refused one by one, ${how}`,
	async (t) => {
		const { who, first, page } = await week(t, way, 'refus', 1)
		const days = [0, 1, 3, 4].map((d) => plus(first, d))
		for (const day of days)
			await touch(page, 0, day)
		const undo = [
			changeDay(days[0], "because = 'strike'", open()),
			changeDay(days[1], 'capacity = taken', open()),
			changeDay(days[2], "book_until = guichet.now() - interval '1 s'",
			    open()),
		]
		try {
			await save(page)
			equal(seats(who.person), 1, 'seats granted')
			equal(await page.locator('.recap-refused li').count(), 3,
			    'refusals explained')
			equal(await ticked(page), 1, 'ticked after the save')
			const reasons = await page.locator('.recap-refused li')
				.allInnerTexts()
			equal(new Set(reasons.map((r) => r.replace(/^[^–]*–/, ''))).size,
			    3, 'different reasons')
			// What cannot change has words and no box.
			for (const day of days.slice(0, 3))
				equal(await box(page, 0, day).count(), 0, `boxes of ${day}`)
			await fits(page, 'week with refusals')
		} finally {
			undo.forEach((f) => f())
		}
	}],

	[`A wrong password keeps the name and says what to do, ${how}`,
	async (t) => {
		const page = await t.open('/connexion', way)
		await page.fill('input[name=identifier]', 'inconnu@essai.example')
		await page.fill('input[name=password]', 'pas le bon mot')
		await page.click('form[action="/connexion"] button[type=submit]')
		await page.waitForSelector('.error-summary')
		must((await page.title()).startsWith('Erreur'), await page.title())
		equal(await page.inputValue('input[name=identifier]'),
		    'inconnu@essai.example', 'the name')
		equal(await page.inputValue('input[name=password]'), '', 'the password')
		await page.click('.error-summary a')
		if (way.scripts)
			equal(await page.evaluate(() => document.activeElement.name),
			    'identifier', 'where the link of the error leads')
	}],
])

cases.push(
	['S22: a week for two children is booked on a phone without scripts in a few touches',
	async (t) => {
		const began = Date.now()
		const { who, page, first } = await week(t,
		    { scripts: false, width: 320, height: 568 }, 'telephone', 2, signIn)
		let touches = 4
		for (const day of [0, 1, 3, 4])
			for (const child of [0, 1]) {
				await touch(page, child, plus(first, day))
				touches++
			}
		await fits(page, 'week at 320 px')
		await save(page)
		touches++
		await fits(page, 'recap at 320 px')
		equal(seats(who.person), 8, 'seats')
		// A second and a half a touch, and what the machine itself took.
		must(touches * 1500 + Date.now() - began < 120_000,
		    `${touches} touches and ${Date.now() - began} ms`)
	}],

	['Two tabs of one family do not undo each other', async (t) => {
		const { who, first, page } = await week(t, {}, 'onglets', 1)
		const other = await page.context().newPage()
		await other.goto(page.url())
		await touch(page, 0, plus(first, 0))
		await save(page)
		await touch(other, 0, plus(first, 1))
		await save(other)
		equal(seats(who.person), 2, 'seats')
	}],

	['A session that ended while one ticked days loses nothing', async (t) => {
		const { who, first, page } = await week(t, { scripts: false },
		    'session', 1)
		await touch(page, 0, plus(first, 0))
		const { sql } = await import('../lib/town.mjs')
		sql(`update guichet.session s set since = since - interval '25 h',
		    last_seen = last_seen - interval '25 h',
		    expires = expires - interval '25 h'
		    from guichet.account a
		    where a.id = s.account and a.person = ${who.person}`)
		await page.click('form[action="/cantine/reserver"] .save button')
		await page.waitForSelector('input[name=password]')
		await page.fill('input[name=identifier]', who.name)
		await page.fill('input[name=password]', who.password)
		await page.click('form[action="/connexion"] button[type=submit]')
		await page.waitForSelector('input[name=wanted]')
		equal(await ticked(page), 1, 'still ticked')
		equal(seats(who.person), 0, 'nothing done by itself')
		await save(page)
		equal(seats(who.person), 1, 'done by the second press')
	}],
)
