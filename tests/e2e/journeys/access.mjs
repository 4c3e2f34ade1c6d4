// Every page: axe in both themes, width, targets, headings, titles, pictures.
//
// All pages (lib/pages.mjs) are walked once, by a stranger, a family whose week
// has every state, and an agent who may open all; each case then reads what the
// walk found.  Night colours and larger text, on every page, are for the long
// run (tests/long/access.sh).
import { join } from 'node:path'
import { base, equal, must, out } from '../lib/browser.mjs'
import { axeClean, colours, fits, targets } from '../lib/checks.mjs'
import { clerkPages, exceptions, familyPages, open, routes }
	from '../lib/pages.mjs'
import { account, enter } from '../lib/town.mjs'

const long = process.env.LONG
const seen = new Set()

// What each of them may open, side by side.
async function everyPage(t, how, look) {
	const family = await familyPages(t, how)
	const clerk = await clerkPages(t, how, family)
	const stranger = await t.open(null, how)
	try {
		await Promise.all([
			visitAll(stranger, open, look),
			visitAll(family.page, family.paths, look),
			visitAll(clerk.page, clerk.paths, look),
		])
	} finally {
		family.undo()
		clerk.undo()
	}
}

async function visitAll(page, lines, look) {
	for (const line of lines) {
		const [path, action] = [line].flat()
		await visit(page, path, look)
		seen.add(path.split('?')[0])
		if (!action)
			continue
		if (await note(found.refused, () => sendEmpty(page, action)))
			await look(page, `${path}, refused`)
	}
}

// The form as somebody sends it who read none of it.
async function sendEmpty(page, action) {
	const form = page.locator(`main form[action="${action}"]`).last()
	must(await form.count() > 0, `${page.url()}: no form posts to ${action}`)
	await form.evaluate((f) => {
		for (const e of f.elements)
			if (e.type === 'checkbox' || e.type === 'radio')
				e.checked = false
			else if (e.type !== 'hidden' && 'value' in e &&
			    e.tagName !== 'BUTTON')
				e.value = ''
		f.requestSubmit(f.querySelector('button[type=submit]'))
	})
	await page.waitForSelector('.error-summary').catch(() => {
		throw new Error(`${action}, sent empty, led to ${page.url()}`)
	})
}

async function visit(page, path, look) {
	await page.goto(base + path)
	await look(page, path)
}

async function picture(page, path, how) {
	if (!process.env.E2E_PICTURES)
		return
	const name = path.replace(/recap=.*/, 'recap')
		.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'accueil'
	const tall = await page.evaluate(() =>
		document.documentElement.scrollHeight > 5000)
	await page.screenshot({ path: join(out, `${name}-${how}.png`),
		fullPage: !tall })
}

const found = { axe: [], dark: [], phone: [], targets: [], text: [],
	frame: [], refused: [] }
const titles = new Map()

async function note(list, check) {
	try {
		await check()
		return true
	} catch (e) {
		list.push(e.message)
		return false
	}
}

const larger = ['html { font-size: 200% !important }',
	'* { line-height: 1.5 !important; letter-spacing: .12em !important; ' +
	'word-spacing: .16em !important } p { margin-bottom: 2em !important }']

async function lookAt(page, path) {
	await page.setViewportSize({ width: 1280, height: 900 })
	await note(found.axe, () => axeClean(page, path))
	await note(found.targets, () => targets(page, path))
	await note(found.frame, () => frame(page, path))
	await picture(page, path, 'light')
	if (long)
		await byNight(page, path)
	await page.setViewportSize({ width: 320, height: 256 })
	await note(found.phone, () => fits(page, `${path} at 320 px`))
	await note(found.targets, () => targets(page, `${path} at 320 px`))
	await picture(page, path, '320')
	if (long)
		await enlarged(page, path)
}

async function byNight(page, path) {
	await page.emulateMedia({ colorScheme: 'dark' })
	await note(found.dark, () => colours(page, `${path} dark`))
	await picture(page, path, 'dark')
	await page.emulateMedia({ colorScheme: 'light' })
}

async function enlarged(page, path) {
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
const walk = (t) => walked ??= everyPage(t, { measured: true }, lookAt)

const none = (list) => must(list.length === 0, list.join('\n'))

const ofTheLongRun = [
	['axe finds no colours too close on any page by night',
		async (t) => { await walk(t); none(found.dark) }],
	['Text twice as large or widely spaced hides nothing, on any page',
		async (t) => { await walk(t); none(found.text) }],
]

export const cases = [
	...(long ? ofTheLongRun : []),
	['axe finds nothing on any page by day', async (t) => {
		await walk(t)
		none(found.axe)
	}],
	['Every page of the site was looked at', async (t) => {
		await walk(t)
		none(found.refused)
		none((await routes()).filter((path) => !seen.has(path) &&
			!exceptions[path]).map((path) => `${path}: a page without a ` +
			'line in tests/e2e/lib/pages.mjs'))
	}],
	['Nothing scrolls sideways or is cut off at 320 px, on any page',
		async (t) => { await walk(t); none(found.phone) }],
	['Every target is large enough for a finger, on any page',
		async (t) => { await walk(t); none(found.targets) }],
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
