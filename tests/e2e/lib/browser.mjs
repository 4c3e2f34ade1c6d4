// Chromium as Debian ships it, driven by playwright-core.
//
// Every page opened through t.open() is watched: a request to anybody but the
// town's site, an error on the console, a script that fails or is refused by
// the content policy makes the case fail, whatever else it looked at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { axe } from './axe.mjs'

const flags = [
	'--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
	'--disable-background-networking', '--disable-component-update',
	'--disable-sync', '--disable-dev-shm-usage', '--mute-audio',
]

export const base = process.env.GUICHET_URL.replace(/\/$/, '')
export const out = join(process.env.GUICHET_OUT, 'shots')

export class Browser {
	static async launch() {
		const b = new Browser()
		mkdirSync(out, { recursive: true })
		b.chromium = await chromium.launch({
			executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
			args: flags,
		})
		return b
	}
	test(title) { return new Test(this.chromium, title) }
	close() { return this.chromium.close() }
}

class Test {
	constructor(engine, title) {
		this.engine = engine
		this.title = title
		this.contexts = []
		this.pages = []
		this.complaints = []
		// Set by a case that cuts the network of its pages.
		this.cut = false
	}

	// scripts, width, height, theme "light"|"dark", measured: axe and our own
	// questions run in the page, which its content policy would not allow.
	async open(path, { scripts = true, width = 1280, height = 900,
	    theme = 'light', measured = false, state } = {}) {
		const context = await this.engine.newContext({
			javaScriptEnabled: scripts,
			viewport: { width, height },
			colorScheme: theme,
			bypassCSP: measured,
			locale: 'fr-FR',
			timezoneId: 'Europe/Paris',
			storageState: state,
			reducedMotion: 'reduce',
		})
		context.setDefaultTimeout(15_000)
		this.contexts.push(context)
		const page = await context.newPage()
		this.pages.push(page)
		this.watch(page)
		if (path)
			await page.goto(base + path)
		return page
	}

	watch(page) {
		page.on('request', (r) => {
			const url = r.url()
			if (!url.startsWith(base + '/') && url !== axe &&
			    !url.startsWith('data:'))
				this.complaints.push(`request to somebody else: ${url}`)
		})
		page.on('pageerror', (e) =>
			this.complaints.push(`script error: ${e.message}`))
		page.on('console', (m) => {
			// A page of status 404 or 422 is an error to the console, and
			// what these cases are about; so is a network that was cut.
			if (m.type() === 'error' &&
			    !/the server responded with a status of/.test(m.text()) &&
			    !(this.cut && /net::ERR_(INTERNET_DISCONNECTED|FAILED)/
				.test(m.text())))
				this.complaints.push(`console: ${m.text()}`)
		})
	}

	async end() {
		const complaints = this.complaints
		await this.leave()
		if (complaints.length > 0)
			throw new Error([...new Set(complaints)].join('\n'))
	}

	async failed() {
		const name = this.title.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80)
		for (const [i, page] of this.pages.entries())
			await page.screenshot({ path: join(out, `failed-${name}-${i}.png`) })
				.catch(() => {})
		await this.leave()
	}

	async leave() {
		for (const c of this.contexts)
			await c.close().catch(() => {})
		this.contexts = []
	}
}

export function must(truth, why) {
	if (!truth)
		throw new Error(why)
}

export function equal(is, should, what) {
	if (is !== should)
		throw new Error(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`)
}
