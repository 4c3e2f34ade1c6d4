// Every page: axe in both themes, width, targets, headings, titles, pictures.
//
// All pages are walked once in each theme, by a stranger, a family whose week
// has every state, and a clerk; each case then reads what the walk found.
import { join } from 'node:path'
import { base, equal, must, out } from '../lib/browser.mjs'
import { axeClean, fits, targets } from '../lib/checks.mjs'
import { save, touch } from '../lib/steps.mjs'
import { account, changeDay, enter, monday, parent, plus, sql }
	from '../lib/town.mjs'

const open = ['/', '/aide', '/contact', '/accessibilite', '/mentions-legales',
	'/donnees-personnelles', '/cookies', '/plan-du-site', '/connexion',
	'/agent/connexion', '/nulle-part', '/demarches', '/demarches?q=zzqx',
	'/demarche?code=public-space', '/inscription',
	'/inscription/renvoyer', '/inscription/confirmer',
	'/compte/fait?quoi=asked']

async function familyPages(t, how) {
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
	return { page, undo: () => { undo(); undo2() }, paths: [recap,
		`/cantine/semaine?from=${first}`,
		`/cantine/semaine?from=${plus(first, -28)}`,
		'/cantine/semaine?from=31/02/2026', '/mes-connexions',
		'/mon-compte', '/mon-compte/mot-de-passe',
		'/mon-compte/fermer', '/mon-compte/code',
		`/en/cantine/semaine?from=${first}`] }
}

async function clerkPages(t, how) {
	const page = await t.open(null, how)
	await enter(page, account('clerk'), '/agent')
	// The smallest list that has somebody: a page of the same kind as all.
	const [day, school] = sql(`select day, school from guichet.day_slot
	    where taken > 0 and day >= (guichet.now() at time zone
	    'Europe/Paris')::date order by taken, day limit 1`).split('|')
	const home = sql(`select household from guichet.household_member
	    where kind = 'child' order by household limit 1`)
	return { page, paths: [`/agent?day=${day}&school=${school}`,
		`/agent/cuisine?day=${day}`, '/agent/familles',
		'/agent/familles?q=mar', '/agent/familles?q=zzqx',
		`/agent/famille?id=${home}`, '/agent/famille?id=999999999',
		'/agent/mes-connexions', '/agent/mon-compte',
		'/agent/second-facteur',
		'/agent/second-facteur/code', '/agent/delegations',
		`/agent?day=31/02/2026&school=${school}`] }
}

async function everyPage(t, how, look) {
	const stranger = await t.open(null, how)
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

async function picture(page, path, how) {
	const name = path.replace(/recap=.*/, 'recap')
		.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'accueil'
	const tall = await page.evaluate(() =>
		document.documentElement.scrollHeight > 5000)
	await page.screenshot({ path: join(out, `${name}-${how}.png`),
		fullPage: !tall })
}

const found = { axe: [], dark: [], phone: [], targets: [], text: [],
	frame: [] }
const titles = new Map()

async function note(list, check) {
	try {
		await check()
	} catch (e) {
		list.push(e.message)
	}
}

const larger = ['html { font-size: 200% !important }',
	'* { line-height: 1.5 !important; letter-spacing: .12em !important; ' +
	'word-spacing: .16em !important } p { margin-bottom: 2em !important }']

async function lookByDay(page, path) {
	await page.setViewportSize({ width: 1280, height: 900 })
	await note(found.axe, () => axeClean(page, path))
	await note(found.targets, () => targets(page, path))
	await note(found.frame, () => frame(page, path))
	await picture(page, path, 'light')
	await page.setViewportSize({ width: 320, height: 640 })
	await note(found.phone, () => fits(page, `${path} at 320 px`))
	await note(found.targets, () => targets(page, `${path} at 320 px`))
	await picture(page, path, '320')
	await page.setViewportSize({ width: 320, height: 256 })
	await note(found.phone, () => fits(page, `${path} at 320x256 px`))
	await page.setViewportSize({ width: 640, height: 700 })
	for (const css of larger) {
		const tag = await page.addStyleTag({ content: css })
		await note(found.text, () => fits(page, `${path} with ${css}`))
		await tag.evaluate((e) => e.remove())
	}
}

async function frame(page, path) {
	equal(await page.locator('h1').count(), 1, `${path}: number of h1`)
	for (const mark of ['header', 'main', 'footer', 'nav'])
		must(await page.locator(mark).count() > 0, `${path}: no ${mark}`)
	const title = await page.title()
	must(title.split(' – ').length >= 3, `${path}: ${title}`)
	// A page and the same page in another state may share a title.
	const same = titles.get(title)
	must(!same || same.split(/[?,]/)[0] === path.split(/[?,]/)[0],
	    `${same} and ${path} share a title: ${title}`)
	titles.set(title, path)
}

let walked
const walk = (t) => walked ??= everyPage(t, { measured: true }, lookByDay)

const none = (list) => must(list.length === 0, list.join('\n'))

export const cases = [
	['axe finds nothing on any page by day', async (t) => {
		await walk(t)
		none(found.axe)
	}],
	['axe finds nothing on any page by night', async (t) => {
		await everyPage(t, { theme: 'dark', measured: true },
		    async (page, path) => {
			await note(found.dark, () => axeClean(page, `${path} dark`))
			await picture(page, path, 'dark')
		})
		none(found.dark)
	}],
	['Nothing scrolls sideways or is cut off at 320 px, on any page',
		async (t) => { await walk(t); none(found.phone) }],
	['Every target is large enough for a finger, on any page',
		async (t) => { await walk(t); none(found.targets) }],
	['Text twice as large or widely spaced hides nothing, on any page',
		async (t) => { await walk(t); none(found.text) }],
	['Every page has one heading, landmarks and a title of its own',
		async (t) => {
			await walk(t)
			none(found.frame)
			must(titles.size >= 20, `only ${titles.size} pages were seen`)
		}],

	['The printed day holds its list and no menu', async (t) => {
		const clerk = await clerkPages(t, {})
		await clerk.page.goto(base + clerk.paths[0])
		await clerk.page.emulateMedia({ media: 'print' })
		equal(await clerk.page.locator('.site-nav').isVisible(), false,
		    'the menu on paper')
		equal(await clerk.page.locator('h1').isVisible(), true,
		    'the heading on paper')
		equal(await clerk.page.locator('table').first().isVisible(), true,
		    'the list on paper')
	}],

	['State is never colour alone: forced colours keep words and boxes',
	async (t) => {
		const family = await familyPages(t, {})
		try {
			await family.page.emulateMedia({ forcedColors: 'active' })
			await family.page.goto(base + family.paths[1])
			for (const day of await family.page.locator('.day').all())
				must((await day.locator('.day-state').innerText())
					.trim() !== '', 'a day without a word')
			await picture(family.page, family.paths[1], 'forced')
		} finally {
			family.undo()
		}
	}],

	['A picture of the week page for the README', async (t) => {
		const page = await t.open(null, { width: 1120, height: 900 })
		await enter(page, account('family'))
		await page.goto(`${base}/cantine/semaine`)
		must(await page.locator('input[name=wanted]').count() > 0,
		    'the week of the picture has no day to book')
		await page.screenshot({ path: process.env.E2E_SHOT ??
			join(out, 'shot-week.png'), fullPage: true })
	}],
]
