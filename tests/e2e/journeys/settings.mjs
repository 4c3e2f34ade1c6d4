// The service manager without a mouse: a rule is drafted, previewed, published
// under its vote, and withdrawn before it begins.
import { base, equal, must } from '../lib/browser.mjs'
import { axeClean, fits } from '../lib/checks.mjs'
import { enterTo, tabTo } from '../lib/keys.mjs'
import { says } from '../lib/steps.mjs'
import { account, enter, sql } from '../lib/town.mjs'

const its = `(select id from guichet.setting_draft where title = 'Au clavier')`
const forget = () => sql(`delete from guichet.setting_finding
	where draft in ${its};
    delete from guichet.setting_effect where draft in ${its};
    delete from guichet.setting_change where draft in ${its};
    delete from guichet.setting_draft where title = 'Au clavier'`)
const capacities = () => sql(`select md5(string_agg(t::text, ' '
	order by t.id)) from guichet.capacity_rule t`)

// To that field, by Tab, and this in it.
async function type(page, name, words) {
	await tabTo(page, `[name="${name}"]`, 140)
	await page.keyboard.type(words)
}

// Back on the draft's own page, whose address does not change.
async function press(page, action) {
	await tabTo(page, `form[action$="${action}"] button`, 140)
	await Promise.all([page.waitForEvent('load'),
		page.keyboard.press('Enter')])
	must(/projet\?/.test(page.url()), `${action} leads to ${page.url()}`)
}

async function journey(t, how) {
	forget()
	const before = capacities()
	const page = await t.open(null, how)
	await enter(page, account('manager'), '/agent')
	await page.goto(`${base}/agent/mes-connexions`)
	await tabTo(page, '.site-nav a[href="/agent/reglages"]')
	await enterTo(page, /\/agent\/reglages$/)
	const day = sql(`select to_char(guichet.today() + 20, 'DD/MM/YYYY')`)
	await type(page, 'setting_title', 'Au clavier')
	await type(page, 'from_day', day)
	await press(page, '/agent/reglages/nouveau')
	if (how.measured)
		await axeClean(page, 'an empty draft')

	await tabTo(page, 'a[href*="kind=capacity"]')
	await enterTo(page, /regles\?/)
	await tabTo(page, 'a[href*="/agent/reglages/ligne"]')
	await enterTo(page, /ligne\?/)
	if (how.measured) {
		await axeClean(page, 'a line')
		await fits(page, 'a line')
	}
	await tabTo(page, '[name="q-activity"]')
	await page.keyboard.press('Space')
	await type(page, 'q-capacity', '5000')
	await press(page, '/agent/reglages/ligne')
	await says(page, /5 000 places|5000 places/)

	await press(page, '/agent/reglages/verifier')
	await says(page, /Rien n’empêche la publication/)
	if (how.measured) {
		await axeClean(page, 'a checked draft')
		await fits(page, 'a checked draft')
	}
	await type(page, 'vote_number', '2026-clavier')
	await type(page, 'vote_day', '16/11/2026')
	await type(page, 'vote_title', 'Places')
	await press(page, '/agent/reglages/publier')
	await says(page, /publié, pas encore en vigueur/)
	must(capacities() !== before, 'the rule is not there')
	await press(page, '/agent/reglages/retirer')
	equal(capacities(), before, 'the rules after the withdrawal')
	forget()
}

export const cases = [
	['A service manager publishes a rule by keyboard and withdraws it',
	async (t) => journey(t, { measured: true, width: 320 })],
	['The same without scripts',
	async (t) => journey(t, { scripts: false })],
]
