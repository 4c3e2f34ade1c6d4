// The desk without a mouse: decisions one after the other, the way back, reasons,
// pieces, many at once; and two agents on one case.
import { base, equal, must } from '../lib/browser.mjs'
import { accessKey, enterTo, keyTo, tabTo } from '../lib/keys.mjs'
import { go, heading, says, writeDay } from '../lib/steps.mjs'
import { account, enter, parent, plus, sql, stateOf, waiting }
	from '../lib/town.mjs'

async function atDesk(t, how = {}, who = 'clerk') {
	const page = await t.open(null, how)
	await enter(page, account(who), '/agent')
	return page
}

// Granted at the desk: how many of these.
const granted = (ids) => Number(sql(`select count(*) from guichet.request
	where id in (${ids}) and state = 'granted'`))

const another = (url) => (u) => /\/agent\/demande$/.test(u.pathname) &&
	u.search !== new URL(url).search && u.searchParams.has('done')

export const cases = [
	['Twenty requests are granted by keyboard in less than a minute',
	async (t) => {
		const { ids, name } = waiting('vingt', 20)
		const page = await atDesk(t)
		await page.goto(`${base}/agent/mes-connexions`)
		const began = Date.now()
		await tabTo(page, '.site-nav a[href="/agent/demandes"]')
		await enterTo(page, /\/agent\/demandes$/)
		await tabTo(page, 'input[name=q]')
		await page.keyboard.type(name)
		await enterTo(page, /q=/)
		await tabTo(page, 'a.row-link')
		await enterTo(page, /\/agent\/demande\?/)
		for (let n = 0; n < ids.length; n++)
			await keyTo(page, 'a', another(page.url()))
		const took = Date.now() - began
		console.log(`# twenty approvals by keyboard: ${took} ms`)
		equal(granted(ids), 20, 'granted')
		must(took < 60_000, `${took} ms`)

		// Until its letter leaves, the last one is taken back.
		await keyTo(page, 'z', (u) => !u.searchParams.has('done'))
		equal(granted(ids), 19, 'granted after the undo')
		equal(Number(sql(`select count(*) from guichet.message m
		    join guichet.letter l on l.message = m.id
		    where l.request in (${ids}) and m.state = 'cancelled'`)), 1,
		    'letters that do not leave')
	}],

	['Without scripts and access keys, five keys grant and open the next',
	async (t) => {
		const { ids, list } = waiting('cinq', 5)
		const page = await atDesk(t, { scripts: false })
		await page.goto(base + list)
		await tabTo(page, 'a.row-link')
		await enterTo(page, /\/agent\/demande\?/)
		for (let n = 0; n < ids.length; n++) {
			const url = page.url()
			for (const key of ['Tab', 'Tab', 'Enter', 'Tab'])
				await page.keyboard.press(key)
			await enterTo(page, another(url))
		}
		equal(granted(ids), 5, 'granted')
	}],

	['A refusal gives its reasons, shows its letter, and leaves, by keyboard',
	async (t) => {
		const { ids, list } = waiting('refus', 1)
		const page = await atDesk(t)
		await page.goto(base + list)
		await tabTo(page, 'a.row-link')
		await enterTo(page, /\/agent\/demande\?/)
		await accessKey(page, 'r')
		await page.waitForFunction(() =>
			document.activeElement.name === 'decision')
		await tabTo(page, 'textarea[name=law]', 3)
		await page.keyboard.type('Règlement, article 3')
		await page.keyboard.press('Control+Enter')
		await page.waitForSelector('.error-summary')
		equal(await page.inputValue('textarea[name=law]'),
		    'Règlement, article 3', 'the reason in law')
		await tabTo(page, 'textarea[name=fact]')
		await page.keyboard.type('Le plan manque.')
		await Promise.all([page.waitForURL(/courrier/),
			page.keyboard.press('Control+Enter')])
		await says(page, /Le plan manque\./)
		equal(stateOf(ids[0]), 'submitted', 'before the letter is read')
		await tabTo(page, 'form[action="/agent/demande/envoyer"] button', 20)
		await enterTo(page, /done=/)
		equal(stateOf(ids[0]), 'refused', 'after')
	}],

	['Pieces are asked for by keyboard, and the page says what that does to the clock',
	async (t) => {
		const { ids, list } = waiting('pieces', 1)
		const page = await atDesk(t)
		await page.goto(base + list)
		await tabTo(page, 'a.row-link')
		await enterTo(page, /\/agent\/demande\?/)
		await tabTo(page, 'details:has([name=codes]) summary')
		await page.keyboard.press('Enter')
		await says(page, /délai de refus est suspendu/)
		await tabTo(page, 'input[name=codes]', 3)
		await page.keyboard.press('Space')
		await writeDay(page, 'until', plus(sql(
		    'select guichet.now()::date'), 20))
		await tabTo(page, 'form[action="/agent/demande/demander"] button')
		await enterTo(page, /done=/)
		equal(stateOf(ids[0]), 'awaiting-piece', 'state')
		await says(page, /Suspendu \d+ jours/)
	}],

	['Many at once: a preview, then the work, item by item, by keyboard',
	async (t) => {
		const { ids, list } = waiting('lot', 3)
		const page = await atDesk(t)
		await page.goto(base + list)
		for (let n = 0; n < 2; n++) {
			await tabTo(page, 'input[name=ids]:not(:checked)')
			await page.keyboard.press('Space')
		}
		await tabTo(page, 'details:has([name=action]) summary')
		await page.keyboard.press('Enter')
		await tabTo(page, 'select[name=action]', 3)
		await page.keyboard.type('Acc')
		await tabTo(page, 'form[action="/agent/operations"] button')
		await enterTo(page, /\/agent\/operation\?/)
		equal(granted(ids), 0, 'granted by a preview')
		await tabTo(page, 'button[value=start]')
		await Promise.all([page.waitForNavigation(),
			page.keyboard.press('Enter')])
		for (let n = 0; n < 100 && granted(ids) < 2; n++)
			await page.reload()
		equal(granted(ids), 2, 'granted')
		equal(await page.locator('tbody tr').count(), 2, 'items')
	}],

	['A change that a family asked for is accepted by keyboard', async (t) => {
		const who = parent('change', 1)
		const family = await t.open(null, {})
		await enter(family, who)
		await family.goto(`${base}/famille/adresse`)
		await family.fill('[name=line1]', '9 rue Neuve')
		await family.fill('[name=postcode]', '99120')
		await family.fill('[name=town]', 'Valbourg')
		await writeDay(family, 'from_day', '2026-12-01')
		await go(family, '/famille/adresse', /done=/)
		const id = sql(`select max(id) from guichet.family_change
		    where person = ${who.person}`)
		const page = await atDesk(t)
		await page.goto(`${base}/agent/changements?fact=address`)
		await tabTo(page, `a[href="/agent/changement?id=${id}"]`, 200)
		await enterTo(page, /changement\?id=/)
		await says(page, /9 rue Neuve/)
		await tabTo(page, '[name=decision]')
		await page.keyboard.press('Space')
		await tabTo(page, '[name=reason]')
		await page.keyboard.type('Facture vue au guichet.')
		await tabTo(page, 'form[action="/agent/changement"] button')
		await enterTo(page, (u) => u.pathname !== '/agent/changement' ||
			u.searchParams.get('id') !== id)
		equal(sql(`select state from guichet.family_change
		    where id = ${id}`), 'accepted', 'state')
	}],

	['Two agents on one case: the second reads what the first did, and loses nothing',
	async (t) => {
		const { ids, list } = waiting('deux', 1)
		const one = await atDesk(t)
		const other = await atDesk(t, {}, 'admin')
		for (const page of [one, other]) {
			await page.goto(base + list)
			await page.click('a.row-link')
			await heading(page)
		}
		await one.reload()
		await says(one, /Ouvert par/)
		await accessKey(one, 'm')
		await one.waitForFunction(() =>
			!document.querySelector('form[action$="/prendre"]'))
		await accessKey(other, 'r')
		await other.fill('[name=law]', 'Règlement, article 3')
		await other.fill('[name=fact]', 'Le plan manque.')
		await other.click('form[action="/agent/demande/refuser"] button')
		await other.waitForSelector('#conflit')
		const said = await other.locator('#conflit').innerText()
		for (const words of ['pris en charge', 'Règlement, article 3',
			'Le plan manque.'])
			must(said.includes(words), `the conflict does not say ${words}`)
		equal(await other.inputValue('[name=fact]'), 'Le plan manque.', 'kept')
		equal(stateOf(ids[0]), 'in-progress', 'state')
		await go(other, '/agent/demande/refuser', /courrier/)
	}],
]
