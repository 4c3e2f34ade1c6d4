// Every page, in both themes: axe, width, targets, titles, pictures.
import { join } from 'node:path'
import { base, equal, must, out } from '../lib/browser.mjs'
import { axeClean, fits, targets } from '../lib/checks.mjs'
import { heading, save, signIn, touch } from '../lib/steps.mjs'
import { account, changeDay, monday, parent, plus, sql } from '../lib/town.mjs'

const open = ['/', '/aide', '/contact', '/accessibilite', '/mentions-legales',
	'/donnees-personnelles', '/cookies', '/plan-du-site', '/connexion',
	'/agent/connexion', '/nulle-part']

// A family with a week that has every state, and pages of its own.
async function familyPages(t, how) {
	const who = parent('visite', 2)
	const first = monday()
	const page = await t.open('/', how)
	await signIn(page, who)
	await page.goto(`${base}/cantine/semaine?from=${first}`)
	await touch(page, 0, first)
	await touch(page, 1, plus(first, 1))
	const undo = changeDay(plus(first, 1), "because = 'works'",
	    'because = null')
	const undo2 = changeDay(plus(first, 3), 'capacity = taken',
	    'capacity = null')
	await save(page)
	const recap = page.url().slice(base.length)
	return { page, undo: () => { undo(); undo2() }, paths: [recap,
		`/cantine/semaine?from=${first}`,
		`/cantine/semaine?from=${plus(first, -28)}`,
		'/cantine/semaine?from=31/02/2026', '/mes-connexions',
		`/en/cantine/semaine?from=${first}`] }
}

async function clerkPages(t, how) {
	const page = await t.open('/', how)
	await signIn(page, account('clerk'), '/agent/connexion')
	const day = sql(`select day from guichet.day_slot where taken > 0
	    and day >= (guichet.now() at time zone 'Europe/Paris')::date
	    order by day limit 1`) || monday()
	const school = sql(`select school from guichet.day_slot
	    where day = '${day}' order by taken desc limit 1`)
	const home = sql(`select household from guichet.household_member
	    where kind = 'child' order by household limit 1`)
	return { page, paths: [`/agent?day=${day}&school=${school}`,
		`/agent/cuisine?day=${day}`, '/agent/familles',
		'/agent/familles?q=mar', '/agent/familles?q=zzqx',
		`/agent/famille?id=${home}`, '/agent/famille?id=999999999',
		'/agent/mes-connexions', '/agent?day=31/02/2026'] }
}

async function everyPage(t, how, look) {
	const stranger = await t.open('/', how)
	for (const path of open)
		await visit(stranger, path, look)
	await stranger.goto(`${base}/connexion`)
	await stranger.click('form[action="/connexion"] button[type=submit]')
	await stranger.waitForSelector('.error-summary')
	await look(stranger, '/connexion, refused')
	const family = await familyPages(t, how)
	try {
		for (const path of family.paths)
			await visit(family.page, path, look)
	} finally {
		family.undo()
	}
	const clerk = await clerkPages(t, how)
	for (const path of clerk.paths)
		await visit(clerk.page, path, look)
}

async function visit(page, path, look) {
	await page.goto(base + path)
	await look(page, path)
}

const fileOf = (path, how) => join(out, (path.replace(/recap=.*/, 'recap')
	.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'accueil') +
	`-${how}.png`)

export const cases = [
	...['light', 'dark'].map((theme) =>
	[`axe finds nothing on any page, ${theme}`, async (t) => {
		const found = []
		await everyPage(t, { theme, measured: true }, async (page, path) => {
			try {
				await axeClean(page, `${path} ${theme}`)
			} catch (e) {
				found.push(e.message)
			}
			await page.screenshot({ path: fileOf(path, theme),
				fullPage: true })
		})
		must(found.length === 0, found.join('\n'))
	}]),

	['axe finds nothing on any page at 320 px, and nothing scrolls sideways',
	async (t) => {
		const found = []
		await everyPage(t, { width: 320, height: 640, measured: true },
		    async (page, path) => {
			for (const check of [axeClean, fits, targets])
				try {
					await check(page, `${path} 320`)
				} catch (e) {
					found.push(e.message)
				}
			await page.screenshot({ path: fileOf(path, '320'),
				fullPage: true })
		})
		must(found.length === 0, found.join('\n'))
	}],

	['Every target is large enough for a finger on a desk screen too',
	async (t) => {
		const found = []
		await everyPage(t, { measured: true }, async (page, path) => {
			try {
				await targets(page, path)
			} catch (e) {
				found.push(e.message)
			}
		})
		must(found.length === 0, found.join('\n'))
	}],

	['Text twice as large or widely spaced hides nothing', async (t) => {
		const found = []
		await everyPage(t, { width: 640, height: 700, measured: true },
		    async (page, path) => {
			for (const css of ['html { font-size: 200% !important }',
			    '* { line-height: 1.5 !important; letter-spacing: .12em ' +
			    '!important; word-spacing: .16em !important } ' +
			    'p { margin-bottom: 2em !important }']) {
				const tag = await page.addStyleTag({ content: css })
				try {
					await fits(page, path)
				} catch (e) {
					found.push(e.message)
				}
				await tag.evaluate((e) => e.remove())
			}
		})
		must(found.length === 0, found.join('\n'))
	}],

	['Every page has one heading, landmarks and a title of its own',
	async (t) => {
		const titles = new Map()
		const found = []
		await everyPage(t, { scripts: false }, async (page, path) => {
			await heading(page)
			for (const mark of ['header', 'main', 'footer', 'nav'])
				must(await page.locator(mark).count() > 0,
				    `${path}: no ${mark}`)
			const title = await page.title()
			const same = titles.get(title)
			// A page and the same page in another state may share a title.
			if (same && same.split(/[?,]/)[0] !== path.split(/[?,]/)[0] &&
			    !path.startsWith('/en/'))
				found.push(`${same} and ${path}: ${title}`)
			titles.set(title, path)
			must(title.split(' – ').length >= 3, `${path}: ${title}`)
		})
		must(found.length === 0, found.join('\n'))
	}],

	['The printed week and the printed day hold no menu', async (t) => {
		const clerk = await clerkPages(t, {})
		await clerk.page.goto(base + clerk.paths[0])
		await clerk.page.emulateMedia({ media: 'print' })
		equal(await clerk.page.locator('.site-nav').isVisible(), false,
		    'the menu on paper')
		equal(await clerk.page.locator('h1').isVisible(), true,
		    'the heading on paper')
		await clerk.page.screenshot({ path: join(out, 'print-day.png'),
			fullPage: true })
	}],

	['State is never colour alone: forced colours keep words and boxes',
	async (t) => {
		const family = await familyPages(t, {})
		try {
			await family.page.emulateMedia({ forcedColors: 'active' })
			await family.page.goto(base + family.paths[1])
			for (const day of await family.page.locator('.day').all())
				must((await day.locator('.day-state').innerText()).trim() !== '',
				    'a day without a word')
			await family.page.screenshot({ path: join(out, 'forced.png'),
				fullPage: true })
		} finally {
			family.undo()
		}
	}],

	['A picture of the week page for the README', async (t) => {
		const page = await t.open('/', { width: 1120, height: 900 })
		await signIn(page, account('family'))
		await page.goto(`${base}/cantine/semaine?from=${monday()}`)
		must(await page.locator('input[name=wanted]').count() > 0,
		    'the week of the picture has no day to book')
		await page.screenshot({ path: process.env.E2E_SHOT ??
			join(out, 'shot-week.png'), fullPage: true })
	}],
]
