// Runs the cases of journeys/*.mjs, one after the other, in one Chromium.
//
// A journey file exports `cases`: [title, async (t) => {...}].  A case fails
// by throwing; t is of lib/browser.mjs.  The last line printed is the count.
import { readdirSync } from 'node:fs'
import { Browser } from './lib/browser.mjs'

const names = process.argv.slice(2)
const folder = new URL('./journeys/', import.meta.url)
const count = { passed: 0, failed: 0 }
const browser = await Browser.launch()

for (const file of readdirSync(folder).filter((f) => f.endsWith('.mjs')).sort()) {
	const { cases } = await import(new URL(file, folder))
	const wanted = cases.filter(([title]) => names.length === 0 ||
	    names.some((n) => title.includes(n) || file.includes(n)))
	if (wanted.length > 0)
		console.log(`# ${file}`)
	for (const [title, run] of wanted)
		await one(file, title, run)
}
await browser.close()
console.log(`${count.passed} passed, ${count.failed} failed, 0 skipped`)
process.exit(count.failed === 0 ? 0 : 1)

async function one(file, title, run) {
	const t = browser.test(`${file}: ${title}`)
	const began = Date.now()
	try {
		await within(300_000, run(t))
		await t.end()
		count.passed++
		console.log(`ok - ${title} (${Date.now() - began} ms)`)
	} catch (e) {
		count.failed++
		console.log(`not ok - ${title}`)
		console.log(String(e.stack ?? e).replace(/^/gm, '#   '))
		await t.failed()
	}
}

function within(ms, promise) {
	let timer
	const late = new Promise((_, no) => {
		timer = setTimeout(() => no(new Error(`no end after ${ms} ms`)), ms)
	})
	return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
