// The service manager without a mouse: a capacity and the order of a waiting list
// are drafted, previewed, published under their vote, and withdrawn before they
// begin.
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
const rules = () => sql(`select md5((select string_agg(t::text, ' '
	order by t.id) from guichet.capacity_rule t) || (select
	string_agg(r::text, ' ' order by r.id) from guichet.ranking r))`)

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

// From the draft to an empty line of that kind.
async function addLine(page, kind) {
	await tabTo(page, `a[href*="kind=${kind}"]`, 140)
	await enterTo(page, /regles\?/)
	await tabTo(page, 'a[href*="/agent/reglages/ligne"]')
	await enterTo(page, /ligne\?/)
}

async function journey(t, how) {
	forget()
	const before = rules()
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

	await addLine(page, 'capacity')
	if (how.measured) {
		await axeClean(page, 'a line')
		await fits(page, 'a line')
	}
	await tabTo(page, '[name="q-activity"]')
	await page.keyboard.press('Space')
	await type(page, 'q-capacity', '5000')
	await press(page, '/agent/reglages/ligne')
	await says(page, /5 000 places|5000 places/)

	if (how.ranking) {
		await addLine(page, 'ranking')
		await tabTo(page, '[name="q-activity"]')
		await page.keyboard.press('Space')
		await type(page, 'q-place-sibling', '2')
		await type(page, 'q-place-works', '1')
		await press(page, '/agent/reglages/ligne')
		await says(page, /dans cet ordre : parents qui travaillent, un frère/)
	}
	await press(page, '/agent/reglages/verifier')
	await says(page, /Rien n’empêche la publication/)
	if (how.ranking)
		await says(page, /faire relire par un juriste/)
	if (how.measured) {
		await axeClean(page, 'a checked draft')
		await fits(page, 'a checked draft')
	}
	await type(page, 'vote_number', '2026-clavier')
	await type(page, 'vote_day', '16/11/2026')
	await type(page, 'vote_title', 'Places')
	await press(page, '/agent/reglages/publier')
	await says(page, /publié, pas encore en vigueur/)
	must(rules() !== before, 'the rules are not there')
	await press(page, '/agent/reglages/retirer')
	equal(rules(), before, 'the rules after the withdrawal')
	forget()
}

export const cases = [
	['A service manager publishes a rule by keyboard and withdraws it',
	async (t) => journey(t, { measured: true, width: 320 })],
	['The same with the order of a waiting list, without scripts',
	async (t) => journey(t, { scripts: false, ranking: true })],
]
