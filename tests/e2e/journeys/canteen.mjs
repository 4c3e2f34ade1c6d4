// Canteen staff at the size of a tablet: marks, a network that is cut, two
// tablets, a child who is on no list, the closing.
import { base, equal, must } from '../lib/browser.mjs'
import { axeClean, axeReady, fits } from '../lib/checks.mjs'
import { heading, says } from '../lib/steps.mjs'
import { account, carry, enter, service, sql } from '../lib/town.mjs'

const tablet = { width: 820, height: 1180 }
const of = (s, child) => `from guichet.attendance a where a.child = ${child}
    and a.day = '${s.day}' and a.activity = 'canteen'`
const stands = (s, child) => sql(`select a.mark || ' ' || a.marks ${of(s, child)}`)
const marks = (s, child) => sql(`select string_agg(h.mark, ' ' order by
    h.marked_at, h.id) from guichet.attendance_mark h
    where h.attendance = (select a.id ${of(s, child)})`)

async function opened(t, s, n, how) {
	const page = await t.open(null, { ...tablet, ...how })
	await carry(page, s.tablets[n])
	await page.goto(base + s.list)
	return page
}

const row = (page, child) => page.locator(`#enfant-${child}`)
const tap = (page, child, mark) => row(page, child)
	.locator(`button[value=${mark}]`).click()
const marked = (page, child, word) => page.waitForFunction(([id, w]) =>
	document.querySelector(`#enfant-${id} .roll-mark`)?.textContent
	    .trim().startsWith(w), [child, word])
const sent = (page) => page.waitForFunction(() =>
	document.getElementById('attente').textContent === '')

// All taps of a page that are still to be made, one after the other.
async function everybody(page, mark) {
	const button = page.locator(`.roll button[value=${mark}]`)
	while (await button.count() > 0) {
		const id = await button.first().evaluate((b) => b.closest('li').id)
		await button.first().click()
		await page.waitForFunction((i) => !document.querySelector(
		    `#${i} button[value=present]`), id)
	}
}

async function unexpected(page, s) {
	const child = s.children.at(-1)
	sql(`update guichet.booking set state = 'cancelled-in-time'
	    where child = ${child} and day = '${s.day}'`)
	await page.goto(base + s.list)
	await page.click('a[href*="/agent/pointage/imprevu"]')
	await page.click('main nav a[href*="group="]')
	await page.click(`form:has([name=child][value="${child}"]) button`)
	await page.waitForURL(/pointage\?/)
	equal(stands(s, child), 'unbooked 1', 'the unexpected child')
}

async function closing(page, s) {
	await page.goto(`${base}/agent/pointage/cloture?${s.slot}`)
	await page.click('form[action$="/cloturer"] button')
	await says(page, /Clôturé le/)
	await page.goto(base + s.list)
	equal(await page.locator('.roll-taps').count(), 0, 'taps of a closed day')
	await page.goto(`${base}/agent/pointage/cloture?${s.slot}`)
	await page.click('details.act summary')
	await page.fill('[name=reason]', 'Un oubli')
	await page.click('form[action$="/rouvrir"] button')
	await page.waitForSelector('form[action$="/cloturer"]')
}

export const cases = [
	['A tap is saved in place, taken back, and closes the day in the end',
	async (t) => {
		const s = service('tablette', 3, 1)
		const page = await opened(t, s, 0, { measured: true })
		await axeClean(page, 'the list')
		await fits(page, 'the list')
		for (const b of await page.locator('.roll-taps button').all())
			must((await b.boundingBox()).height >= 48, 'less than 48 px')
		const [one, two] = s.children
		await tap(page, one, 'present')
		await marked(page, one, 'présent')
		await sent(page)
		equal(page.url(), base + s.list, 'the list stays')
		equal(stands(s, one), 'present 1', 'one tap')
		await page.waitForFunction(() => document.querySelectorAll(
		    '#compteurs li')[1].innerText.startsWith('1'))
		await tap(page, one, 'expected')
		await row(page, one).locator('button[value=absent]').waitFor()
		await tap(page, one, 'absent')
		await marked(page, one, 'absent')
		await sent(page)
		equal(marks(s, one), 'present expected absent', 'every mark is kept')

		await page.goto(`${base}/agent/pointage/cloture?${s.slot}`)
		await axeClean(page, 'a closing that is blocked')
		await says(page, /ne sont pas pointés/)
		equal(await page.locator('form[action$="/cloturer"]').count(), 0,
		    'closing in spite of it')
		must(two, 'a second child')
		await unexpected(page, s)
		await everybody(page, 'present')
		await closing(page, s)
	}],

	['Without a network taps are kept, in their order, and none is lost',
	async (t) => {
		t.cut = true
		const s = service('coupure', 2, 2)
		const page = await opened(t, s, 0, { measured: true })
		const other = await opened(t, s, 1, {})
		const [one, two, three] = s.children

		await axeReady(page)
		await page.context().setOffline(true)
		await tap(page, one, 'present')
		await tap(page, two, 'absent')
		await tap(page, two, 'expected')
		await tap(page, two, 'present')
		await tap(page, three, 'present')
		await tap(page, three, 'expected')
		await says(page, /Pointages non envoyés : 6/)
		await says(page, /présent, non envoyé/)
		await axeClean(page, 'the list without a network')
		await fits(page, 'the list without a network')
		equal(stands(s, one), '', 'nothing has been sent')

		// Meanwhile another tablet says otherwise; then this one is started again.
		await tap(other, one, 'absent')
		await marked(other, one, 'absent')
		await page.reload().catch(() => {})
		await page.context().setOffline(false)
		await page.goto(base + s.list)
		await sent(page)
		equal(marks(s, two), 'absent expected present', 'the order of the taps')
		equal(marks(s, three), 'present expected', 'what was taken back')
		equal(stands(s, one), 'absent 2', 'the latest tap wins')
		await page.reload()
		await says(page, /absent.*avant : présent/s)
		equal(await page.evaluate(() => localStorage.getItem('appel')), '[]',
		    'what the tablet keeps')
	}],

	['A tap whose answer is lost is made once, one that comes too late is shown',
	async (t) => {
		t.cut = true
		const s = service('perdu', 1, 2)
		const page = await opened(t, s, 0, {})
		const other = await opened(t, s, 1, {})
		const [one, two] = s.children
		let lost = 0
		await page.route('**/agent/pointage/marquer', async (route) => {
			await route.fetch({ maxRedirects: 0 })
			lost++
			await route.abort()
		}, { times: 2 })
		await tap(page, one, 'present')
		await page.waitForTimeout(200)
		await says(page, /non envoyé/)
		await page.click('#attente button')
		while (lost < 2)
			await page.waitForTimeout(100)
		await page.evaluate(() => dispatchEvent(new Event('online')))
		await sent(page)
		equal(stands(s, one), 'present 1', 'sent three times, made once')

		await page.context().setOffline(true)
		await tap(page, two, 'absent')
		await tap(other, two, 'present')
		await marked(other, two, 'présent')
		await other.goto(`${base}/agent/pointage/cloture?${s.slot}`)
		await other.click('form[action$="/cloturer"] button')
		await says(other, /Clôturé le/)
		await page.context().setOffline(false)
		await page.evaluate(() => dispatchEvent(new Event('online')))
		await page.waitForFunction(() => /Pointages refusés/.test(
		    document.getElementById('attente').textContent))
		equal(stands(s, two), 'present 1', 'a closed day')
		await page.click('#attente li button')
		await sent(page)
	}],

	['Another account does not send what is not its own, unless it says so',
	async (t) => {
		t.cut = true
		const s = service('autre', 1, 2)
		const page = await opened(t, s, 0, {})
		const [one] = s.children
		await page.context().setOffline(true)
		await tap(page, one, 'present')
		await carry(page, s.tablets[1])
		await page.context().setOffline(false)
		await page.goto(base + s.list)
		await says(page, /d’un autre compte/)
		equal(stands(s, one), '', 'not sent yet')
		await page.click('#attente button')
		await sent(page)
		equal(stands(s, one), 'present 1', 'sent in the other name')
	}],

	['The kitchen prints its day, one page a site after the whole',
	async (t) => {
		const page = await t.open(null, {})
		await enter(page, account('kitchen'), '/agent')
		await page.goto(`${base}/agent/cuisine`)
		const sites = await page.locator('.kitchen-site').count()
		must(sites > 1, 'one site alone')
		equal(await page.locator('.kitchen-site').first().isVisible(), false,
		    'the pages of paper on a screen')
		const pages = async () => (await page.pdf({ format: 'A4' }))
		    .toString('latin1').match(/\/Type\s*\/Page\b/g).length
		const all = await pages()
		await page.evaluate(() => document.querySelectorAll('.kitchen-site')
		    .forEach((e) => e.remove()))
		equal(all - await pages(), sites, 'pages of sites')
	}],

	['The same day without scripts: marks, a child more, the closing',
	async (t) => {
		const s = service('sans', 1, 1)
		const page = await opened(t, s, 0, { scripts: false })
		await heading(page)
		const [one] = s.children
		await tap(page, one, 'present')
		await page.waitForURL(/pointage\?/)
		equal(stands(s, one), 'present 1', 'a tap')
		await unexpected(page, s)
		await closing(page, s)
	}],
]
