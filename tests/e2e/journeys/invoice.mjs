// A parent on a phone: from what is due to why a day costs that, to a contest, to
// the credit note that it brings and what becomes of it.
import { base, equal } from '../lib/browser.mjs'
import { fits } from '../lib/checks.mjs'
import { billed, closedLine } from '../lib/pages.mjs'
import { go, refused, says } from '../lib/steps.mjs'
import { enter, parent, sql } from '../lib/town.mjs'

const ways = [['scripts off', { scripts: false, width: 360, height: 740 }],
	['scripts on', { scripts: true, width: 360, height: 740 }]]

// The service finds the parent right: its answer, and a credit note of the line.
function credited(line, invoiced) {
	sql(`update guichet.contest set state = 'corrected', answer = 'Vu',
		answered_by = opened_by, answered_at = guichet.now()
		where line = ${line}`)
	return sql(`set session_replication_role = replica;
	    with a as (insert into guichet.adjustment (line, price, reason,
		made_at) values (${invoiced}, 0, 'contest', guichet.now())
		returning *),
	    i as (insert into guichet.invoice (campaign, regie, payer, kind,
		corrects, state, total, lines, year, serial, number, payer_name,
		issue_day, issued_at, published_at)
		select i.campaign, i.regie, i.payer, 'credit-note', i.id, 'issued',
		    -i.total, 1, 1999, i.serial, 'XA1999-' || i.id, i.payer_name,
		    i.issue_day, i.issued_at, i.published_at
		from guichet.invoice i join guichet.invoice_line l
		    on l.invoice = i.id where l.id = ${invoiced} returning *),
	    l as (insert into guichet.invoice_line (invoice, n, payer, line, child,
		activity, day, mark, custody, tariff, base, price, corrects,
		adjustment) select i.id, 1, l.payer, l.line, l.child, l.activity,
		    l.day, l.mark, l.custody, l.tariff, l.base, -l.price, l.id,
		    a.id from i, a, guichet.invoice_line l where l.id = a.line)
	    select id from i`)
}

export const cases = ways.map(([how, way]) => [
	`A parent reads why, contests, and is credited, ${how}`, async (t) => {
		const who = parent(`facture${way.scripts ? 1 : 0}`, 1)
		const child = sql(`select child from guichet.parent_link
		    where adult = ${who.person}`)
		const home = sql(`select household from guichet.household_member
		    where person = ${who.person}`)
		const line = closedLine(who.person, child, home)
		const [invoice, invoiced] = billed(line)
		const page = await t.open(null, way)
		await enter(page, who)

		// What is due, from the front door to the day's price.
		await page.goto(`${base}/`)
		await says(page, /Vous avez une facture à régler\s*: 3,30/)
		await page.click('main a[href="/factures"]')
		await page.click(`main a[href="/facture?id=${invoice}"]`)
		await says(page, /Comment régler/)
		await fits(page, 'an invoice')
		await page.click(`main a[href="/facture/ligne?id=${invoiced}"]`)
		await says(page, /Comment le prix est calculé/)
		await fits(page, 'why a line')

		// That is wrong: said in one's own words.
		await page.click('main form[action="/facture/contester"] button')
		await refused(page, 'body', /.+/)
		await page.fill('[name=body]', 'Elle était malade ce jour-là.')
		await go(page, '/facture/contester', /ligne\?/)
		await says(page, /Votre contestation/)
		equal(sql(`select state from guichet.contest where line = ${line}`),
		    'opened', 'the contest waits')

		// The service answers; what was wrong comes back.
		const note = credited(line, invoiced)
		await page.goto(`${base}/facture?id=${invoice}`)
		await page.click(`main a[href="/facture?id=${note}"]`)
		await says(page, /Sans choix de votre part/)
		await fits(page, 'a credit note')
		await page.check('input[name=choice][value=carry-over]')
		await go(page, '/facture/avoir', /facture\?/)
		await says(page, /Vous avez choisi/)
		await page.goto(`${base}/factures`)
		await says(page, /déduit de la prochaine facture/)
	}])
