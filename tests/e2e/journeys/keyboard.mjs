// Everything by keyboard alone.
import { base, equal, must } from '../lib/browser.mjs'
import { focusVisible, tabWalk } from '../lib/checks.mjs'
import { tabTo } from '../lib/keys.mjs'
import { ticked } from '../lib/steps.mjs'
import { account, enter, monday, parent, seats } from '../lib/town.mjs'

export const cases = [
	['A family signs in, books and signs out without a mouse', async (t) => {
		const who = parent('clavier', 1)
		const page = await t.open('/connexion')
		await tabTo(page, 'input[name=identifier]')
		await page.keyboard.type(who.name)
		await page.keyboard.press('Tab')
		await page.keyboard.type(who.password)
		await page.keyboard.press('Enter')
		await page.waitForURL(/cantine/)
		await page.goto(`${base}/cantine/semaine?from=${monday()}`)
		await tabTo(page, `input[name=wanted][value$="${monday()}"]`)
		await page.keyboard.press('Space')
		equal(await ticked(page), 1, 'ticked by the space bar')
		await tabTo(page, 'form[action="/cantine/reserver"] button')
		await page.keyboard.press('Enter')
		await page.waitForURL(/recap=/)
		equal(seats(who.person), 1, 'seats')
		await tabTo(page, 'form[action="/deconnexion"] button')
		await page.keyboard.press('Enter')
		await page.waitForURL(base + '/')
	}],

	['The first stop is the link that skips to the content, and it works',
	async (t) => {
		for (const path of ['/', '/connexion', '/agent/connexion']) {
			const page = await t.open(path)
			await page.keyboard.press('Tab')
			const target = await page.evaluate(() =>
				document.activeElement.getAttribute('href'))
			equal(target, '#contenu', `first stop of ${path}`)
			await page.keyboard.press('Enter')
			equal(await page.evaluate(() => document.activeElement.id),
			    'contenu', `where the skip link of ${path} leads`)
		}
	}],

	['The order of the stops is the order one reads, and none is a trap',
	async (t) => {
		const who = parent('ordre', 2)
		const page = await t.open(null, { width: 320, height: 640 })
		await enter(page, who)
		for (const path of ['/', `/cantine/semaine?from=${monday()}`,
		    '/mes-connexions', '/contact']) {
			await page.goto(base + path)
			equal(await page.locator('[tabindex]:not([tabindex="-1"])' +
			    ':not([tabindex="0"])').count(), 0, 'ordered by hand')
			const stops = await tabWalk(page)
			must(stops.length > 5, `${path}: only ${stops.length} stops`)
			for (let i = 2; i < stops.length; i++)
				must(stops[i].y + stops[i].height >= stops[i - 1].y - 2,
				    `${path}: ${stops[i].what} stands above ` +
				    `${stops[i - 1].what}`)
			for (const s of stops)
				must(s.name !== '', `${path}: a stop without a name: ${s.what}`)
		}
	}],

	...['light', 'dark'].map((theme) =>
	[`One always sees where the focus is, ${theme}`, async (t) => {
		const who = parent('focus', 1)
		const page = await t.open(null, { theme, measured: true, height: 700 })
		await enter(page, who)
		for (const path of theme === 'light' ? ['/', '/mes-connexions',
		    `/cantine/semaine?from=${monday()}`] : ['/']) {
			await page.goto(base + path)
			await focusVisible(page, `${path} ${theme}`)
		}
		const office = await t.open(null, { theme, measured: true, height: 700 })
		await enter(office, account('clerk'), '/agent')
		await office.goto(`${base}/agent/familles?q=a`)
		await focusVisible(office, `/agent/familles ${theme}`)
	}]),
]
