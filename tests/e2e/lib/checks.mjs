// Questions a page must stand: axe, width, targets, focus, titles.
import { axe } from './axe.mjs'
import { must } from './browser.mjs'

// Off by default in axe, wanted here.  The AAA contrast (7:1) is not: RGAA
// asks for 4.5:1, which color-contrast checks.
const more = ['target-size', 'css-orientation-lock', 'focus-order-semantics',
	'label-content-name-mismatch', 'p-as-heading', 'table-fake-caption',
	'td-has-header']

// What asks the questions, for a page whose network will be cut.
export async function axeReady(page) {
	if (!await page.evaluate(() => 'axe' in window))
		await page.addScriptTag({ url: axe })
}

export async function axeClean(page, where) {
	await axeReady(page)
	const rules = Object.fromEntries(more.map((id) => [id, { enabled: true }]))
	await violations(page, { rules }, where)
}

// After axeClean: the contrasts alone, in another theme.
export async function colours(page, where) {
	await violations(page, { runOnly: ['color-contrast',
		'link-in-text-block'] }, where)
}

async function violations(page, options, where) {
	const found = await page.evaluate(async (o) => {
		const result = await window.axe.run(document,
		    { ...o, resultTypes: ['violations'] })
		return result.violations.map((v) => `${v.id} (${v.impact}): ` +
		    `${v.help}: ` + v.nodes.slice(0, 3).map((n) =>
		    n.target.join(' ') + ' ' + n.html.slice(0, 120)).join(' | '))
	}, options)
	must(found.length === 0, `${where}:\n${found.join('\n')}`)
}

// Nothing to be reached by scrolling sideways, nothing cut off.
export async function fits(page, where) {
	const found = await page.evaluate(() => {
		const wide = document.scrollingElement.scrollWidth - innerWidth
		const cut = []
		for (const e of document.querySelectorAll('body *')) {
			const s = getComputedStyle(e)
			if (s.overflowX === 'hidden' && e.scrollWidth > e.clientWidth + 1 &&
			    e.clientWidth > 1 && s.clip === 'auto' && s.clipPath === 'none')
				cut.push(e.outerHTML.slice(0, 120))
		}
		const past = []
		if (wide > 0)
			for (const e of document.querySelectorAll('body *')) {
				const r = e.getBoundingClientRect()
				if (r.right > innerWidth + 1 && r.width > 0)
					past.push(`${e.tagName}.${e.className}`)
			}
		return { wide, cut, past: past.slice(0, 5) }
	})
	must(found.wide <= 0, `${where}: ${found.wide} px too wide: ${found.past}`)
	must(found.cut.length === 0, `${where}: cut off: ${found.cut.join('\n')}`)
}

// 44 px for a finger; links inside a sentence are excepted (WCAG 2.5.8).
export async function targets(page, where) {
	const small = await page.evaluate(() => {
		const found = []
		const shown = (e) => {
			const r = e.getBoundingClientRect()
			const s = getComputedStyle(e)
			return r.width > 1 && r.height > 1 && s.visibility !== 'hidden' &&
			    r.bottom > 0 && r.right > 0
		}
		const union = (a, b) => ({
			width: Math.max(a.right, b.right) - Math.min(a.left, b.left),
			height: Math.max(a.bottom, b.bottom) - Math.min(a.top, b.top),
		})
		const inSentence = (e) => {
			const p = e.closest('p, li, dd, td, th, label, caption')
			return p && getComputedStyle(e).display === 'inline' &&
			    p.textContent.trim().length > e.textContent.trim().length + 1
		}
		for (const e of document.querySelectorAll('a[href], button, select, ' +
		    'summary, textarea, input:not([type=hidden])')) {
			if (!shown(e) && !(e.labels && [...e.labels].some(shown)))
				continue
			if (e.tagName === 'A' && inSentence(e))
				continue
			let r = e.getBoundingClientRect()
			if (['checkbox', 'radio'].includes(e.type) && e.labels.length > 0)
				r = union(r, e.labels[0].getBoundingClientRect())
			if (r.width < 43.5 || r.height < 43.5)
				found.push(`${Math.round(r.width)}x${Math.round(r.height)} ` +
				    e.outerHTML.slice(0, 100).replace(/\s+/g, ' '))
		}
		return found
	})
	must(small.length === 0, `${where}: under 44 px:\n${small.join('\n')}`)
}

// Walk with the Tab key to the end of the page.  Calls see(element facts) at
// each stop; fails when the walk does not end.
export async function tabWalk(page, see, limit = 120) {
	await page.evaluate(() => {
		document.activeElement?.blur()
		window.scrollTo(0, 0)
	})
	const stops = []
	for (let i = 0; i < limit; i++) {
		await page.keyboard.press('Tab')
		const stop = await page.evaluate(() => {
			const e = document.activeElement
			if (!e || e === document.body || e === document.documentElement)
				return null
			const r = e.getBoundingClientRect()
			const label = e.labels?.[0]?.getBoundingClientRect()
			return {
				what: e.outerHTML.slice(0, 90).replace(/\s+/g, ' '),
				name: (e.innerText || e.getAttribute('aria-label') ||
				    e.labels?.[0]?.innerText || e.value || '').trim(),
				x: r.x, y: r.y + scrollY, top: r.y, left: r.x,
				width: r.width, height: r.height,
				bottom: r.bottom, view: innerHeight,
				box: label ? {
					x: Math.min(r.x, label.x), y: Math.min(r.y, label.y),
					right: Math.max(r.right, label.right),
					bottom: Math.max(r.bottom, label.bottom),
				} : { x: r.x, y: r.y, right: r.right, bottom: r.bottom },
			}
		})
		if (stop === null)
			return stops
		stops.push(stop)
		if (see)
			await see(stop)
	}
	throw new Error(`the Tab key never leaves the page (${limit} stops)`)
}

// Where the focus is, pixels differ, and it is not hidden under something.
export async function focusVisible(page, where) {
	const dull = []
	const view = page.viewportSize()
	await tabWalk(page, async (stop) => {
		const x = Math.max(0, stop.box.x - 8)
		const y = Math.max(0, stop.box.y - 8)
		const clip = { x, y,
			width: Math.max(1, Math.min(view.width, stop.box.right + 8) - x),
			height: Math.max(1, Math.min(view.height, stop.box.bottom + 8) - y) }
		if (stop.bottom <= 0 || stop.top >= stop.view) {
			dull.push(`out of sight: ${stop.what}`)
			return
		}
		const lit = await page.screenshot({ clip, caret: 'hide' })
		await page.evaluate(() => {
			window.wasActive = document.activeElement
			document.activeElement.blur()
		})
		const unlit = await page.screenshot({ clip, caret: 'hide' })
		await page.evaluate(() => window.wasActive.focus())
		if (lit.equals(unlit))
			dull.push(`nothing changes: ${stop.what}`)
	})
	must(dull.length === 0, `${where}:\n${dull.join('\n')}`)
}
