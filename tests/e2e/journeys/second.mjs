// Two parents of one child, each at home: what they share, what neither sees of
// the other, and the same e-mail address for both.
import { base, equal, must } from '../lib/browser.mjs'
import { go, says } from '../lib/steps.mjs'
import { enter, parent, sql } from '../lib/town.mjs'

const secrets = ['1 impasse Secrète', '771,00', '03 99 98 00 55', '0399980055',
	'+33399980055']

// Two adults of two households with one child; the first has an address, a
// phone number and a quotient.
function apart(name) {
	const one = parent(`${name}-un`, 1)
	const other = parent(`${name}-deux`, 0)
	const home = sql(`select household from guichet.household_member
	    where person = ${one.person}`)
	const child = sql(`insert into guichet.parent_link
	    (child, adult, authority, during)
	    select child, ${other.person}, authority, during
	    from guichet.parent_link where adult = ${one.person}
	    returning child`)
	sql(`insert into guichet.household_address (household, during, address)
	    values (${home}, '[2020-01-01,)', row('${secrets[0]}', null, '99120',
		'Valbourg'));
	    insert into guichet.quotient (household, during, value, month, source)
	    values (${home}, '[2020-01-01,)', 77100, '2020-01-01', 'caf');
	    update guichet.person set phone = '+33399980055'
	    where id = ${one.person}`)
	return { one, other, child }
}

// Every page that links lead to from there, each kind of page once.
async function crawl(page, from, see) {
	const seen = new Set()
	const queue = [from]
	while (queue.length > 0) {
		const path = queue.shift()
		const kind = path.split(/[?#]/)[0]
		if (seen.has(kind))
			continue
		seen.add(kind)
		const html = await (await page.request.get(base + path)).text()
		see(path, html)
		queue.push(...[...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)]
			.map((a) => a[1].replaceAll('&amp;', '&'))
			.filter((h) => !/^\/(en|s|agent|document)\b/.test(h)))
	}
	return seen
}

async function enrol(page, who, child) {
	await page.goto(`${base}/demarche?code=canteen-enrolment`)
	await go(page, '/demande/commencer', /etape/)
	const its = { given: who.given, family: 'Essai', email: who.shared,
		line1: '1 rue du Four', postcode: '99120', town: 'Valbourg' }
	for (const [name, value] of Object.entries(its))
		await page.fill(`[name=q-${name}]`, value)
	await go(page, '/demande/etape', /n=41/)
	await page.click(`label[for="f-q-child-${child}"]`)
	await go(page, '/demande/etape', (u) => u.searchParams.get('n') !== '41')
}

export const cases = [
	['A shared child\'s facts change once, and the other parent is told',
	async (t) => {
		const { one, other, child } = apart('partage')
		const first = await t.open(null, {})
		const second = await t.open(null, { scripts: false, width: 360 })
		await enter(first, one)
		await enter(second, other)
		await first.goto(`${base}/famille`)
		await first.click(`a[href="/famille/menu?child=${child}"]`)
		await first.click('label[for="f-diet-no-meat"]')
		await go(first, '/famille/menu', /done=/)
		await second.goto(`${base}/famille`)
		await says(second, /sans viande/)
		equal(sql(`select count(*) from guichet.message
		    where kind = 'family-change-told'
		    and person = ${other.person}`), '1', 'mails to the other')

		await second.goto(`${base}/famille/urgence?child=${child}`)
		await second.fill('[name=name]', 'Rose Tremblay')
		await second.fill('[name=phone]', '03 99 98 00 01')
		await second.selectOption('[name=relation]', 'grandparent')
			.catch(() => second.click('label[for$="-grandparent"]'))
		await go(second, '/famille/urgence', /done=/)
		await first.goto(`${base}/famille`)
		await says(first, /Rose Tremblay/)
	}],

	['Nothing of the first home is on any page that the second parent can open',
	async (t) => {
		const { one, other } = apart('secret')
		const mine = await t.open(null, {})
		await enter(mine, one)
		let told = ''
		await crawl(mine, '/famille', (_, html) => { told += html })
		for (const secret of [one.name, ...secrets.slice(0, 2)])
			must(told.includes(secret), `one does not read one's own ${secret}`)

		const page = await t.open(null, {})
		await enter(page, other)
		const seen = await crawl(page, '/famille', (path, html) => {
			for (const secret of [one.name, ...secrets])
				must(!html.includes(secret), `${path} says ${secret}`)
		})
		for (const path of ['/famille', '/famille/menu', '/famille/urgence',
			'/famille/personnes-autorisees', '/famille/garde',
			'/famille/identite', '/famille/pai', '/cantine/semaine',
			'/demandes', '/mon-compte'])
			must(seen.has(path), `no link leads to ${path}`)
	}],

	['S17: two adults who share an e-mail address both enrol their child',
	async (t) => {
		const { one, other, child } = apart('couple')
		const shared = one.name
		sql(`update guichet.person set email = '${shared}'
		    where id = ${other.person}`)
		for (const who of [one, other]) {
			const page = await t.open(null, {})
			await enter(page, who)
			await enrol(page, { ...who, shared }, child)
		}
		equal(sql(`select count(*) from guichet.request
		    where applicant in (${one.person}, ${other.person})
		    and subject = ${child} and email = '${shared}'`), '2', 'requests')
	}],
]
