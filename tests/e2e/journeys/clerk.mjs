// The back office: the day's list, the kitchen's count, a family.
import { base, equal, must } from '../lib/browser.mjs'
import { heading, save, says, signIn, signOut, touch } from '../lib/steps.mjs'
import { account, enter, monday, parent, plus } from '../lib/town.mjs'

const ways = [
	['with scripts', { scripts: true }],
	['without scripts', { scripts: false }],
]

async function booked(t, name) {
	const who = parent(name, 2)
	const day = plus(monday(), 3)
	const page = await t.open(null, {})
	await enter(page, who)
	await page.goto(`${base}/cantine/semaine?from=${monday()}`)
	await touch(page, 0, day)
	await save(page)
	return { who, day }
}

const byDay = (day) => day.split('-').reverse().join('/')

export const cases = ways.flatMap(([how, way]) => [
	[`A clerk finds a booked child in the list of its day and school, ${how}`,
	async (t) => {
		const { day } = await booked(t, 'liste')
		const page = await t.open('/', way)
		await signIn(page, account('clerk'), '/agent/connexion')
		await heading(page)
		await page.fill('form[action="/agent"] input[name=day]', byDay(day))
		await page.click('form[action="/agent"] button[type=submit]')
		await page.waitForURL(/day=/)
		await page.selectOption('select[name=school]',
		    { label: 'École des Essais' })
		await page.click('form[action="/agent"] button[type=submit]')
		await page.waitForURL(/school=\d/)
		await says(page, /Enfant-1/)
		await page.selectOption('select[name=class]', { label: 'CE1 Essais' })
		await page.click('form[action="/agent"] button[type=submit]')
		await page.waitForURL(/class=\d/)
		await says(page, /Enfant-1/)
		must(page.url().includes(encodeURIComponent(byDay(day))) ||
		    page.url().includes(day), 'the address is the view')
		await signOut(page, '/agent/deconnexion')
		await page.goto(`${base}/agent`)
		must(page.url().includes('/agent/connexion'), 'still signed in')
	}],

	[`The kitchen reads how many meals of which diet, ${how}`, async (t) => {
		const { day } = await booked(t, 'cuisine')
		const page = await t.open(null, way)
		await enter(page, account('kitchen'), '/agent')
		await page.goto(`${base}/agent/cuisine?day=${day}`)
		await heading(page)
		await says(page, /École des Essais/)
		must(await page.locator('table caption').count() > 0, 'no caption')
		equal(await page.locator('a[href^="/agent/familles"]').count(), 0,
		    'links to what the kitchen may not open')
	}],

	[`A clerk searches a family and opens its file, ${how}`, async (t) => {
		const { who } = await booked(t, 'recherche')
		const page = await t.open(null, way)
		await enter(page, account('clerk'), '/agent')
		await page.goto(`${base}/agent/familles`)
		await page.fill('input[name=q]', `Enfant-1-${who.person}`)
		await page.press('input[name=q]', 'Enter')
		await page.waitForURL(/q=/)
		await page.click('a[href*="/agent/famille?id="]')
		await heading(page)
		await says(page, /Enfant-1/)
		await says(page, /Enfant-2/)
	}],
])
