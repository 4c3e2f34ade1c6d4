// Separated parents in two browsers: each books their own days and suggests the
// other's, they exchange a day, and neither reads anything of the other.
import { base, equal, must } from '../lib/browser.mjs'
import { fits } from '../lib/checks.mjs'
import { box, go, save, says, touch, writeDay } from '../lib/steps.mjs'
import { enter, monday, parent, plus, sql } from '../lib/town.mjs'

const ways = [
	['with scripts', { scripts: true }],
	['without scripts on a phone', { scripts: false, width: 320, height: 640 }],
]

// A child of two homes: the mother has Monday to Wednesday, the father the other
// days; his quotient is known, hers is not.
function separated() {
	const mother = parent('maud', 1)
	const father = parent('farid', 0)
	const child = sql(`select child from guichet.parent_link
	    where adult = ${mother.person}`)
	sql(`insert into guichet.parent_link (child, adult, authority, during)
	    select child, ${father.person}, authority, during
	    from guichet.parent_link where adult = ${mother.person};
	    insert into guichet.custody_rule (child, layer, kind, first, second,
		pattern, during, source)
	    values (${child}, 1, 'weekdays', ${mother.person}, ${father.person},
		'{1,1,1,2,2,2,2}', '[2020-01-01,)', 'judgment');
	    insert into guichet.quotient (household, during, value, month, source)
	    select m.household, '[2020-01-01,)', 98765, '2026-01-01', 'caf'
	    from guichet.household_member m where m.person = ${father.person}`)
	return { mother, father, child }
}

export const cases = ways.map(([how, way]) => [
	`Separated parents book, suggest, confirm and exchange days, ${how}`,
	async (t) => {
		const { mother, father, child } = separated()
		const first = monday()
		const [hers, his, swapped] = [first, plus(first, 3), plus(first, 4)]
		const week = `${base}/cantine/semaine?from=${first}`
		const custody = `${base}/famille/garde?child=${child}`
		const she = await t.open(null, way)
		const he = await t.open(null, way)
		await enter(she, mother)
		await enter(he, father)

		// Her own day is booked, his is suggested.
		await she.goto(week)
		await touch(she, 0, hers)
		await touch(she, 0, his)
		await save(she)
		await says(she, /proposé à l’autre parent/)
		await fits(she, 'recap with a suggestion')

		// He confirms his; hers is not his to touch.
		await he.goto(week)
		await says(he, /proposé par l’autre parent/)
		equal(await box(he, 0, hers).count(), 0, 'boxes of her day')
		await touch(he, 0, his)
		await save(he)
		await she.goto(week)
		equal(await box(she, 0, his).count(), 0, 'boxes of his day')
		await says(she, /réservé par l’autre parent/)

		// They exchange a day: nothing changes before he agrees.
		await she.goto(custody)
		await she.check('input[name=who][value=me]')
		await writeDay(she, 'first', swapped)
		await writeDay(she, 'last', swapped)
		await go(she, '/famille/garde/exception', /garde\?/)
		await says(she, /En attente de l’autre parent/)
		await fits(she, 'exchange that waits')
		await he.goto(custody)
		await says(he, /L’autre parent vous le propose/)
		await Promise.all([he.waitForLoadState('load'),
		    he.click('form[action="/famille/garde/reponse"]:has(' +
		    'input[name=reply][value=agree]) button')])
		await says(he, /Accepté par les deux parents/)
		await she.goto(week)
		await touch(she, 0, swapped)
		await save(she)

		// Each pays their own days, and reads nothing of the other's.
		equal(sql(`select string_agg(concat_ws(' ', b.day, b.booked_by), ', '
		    order by b.day) from guichet.booking b
		    where b.child = ${child} and b.seat`),
		    `${hers} ${mother.person}, ${his} ${father.person}, ` +
		    `${swapped} ${mother.person}`, 'who booked what')
		const price = (day) => sql(`select replace(to_char(price / 100.0,
		    'FM990D00'), '.', ',') from guichet.booking
		    where child = ${child} and day = '${day}' and seat`)
		must(price(hers) !== price(his), 'both pay the same')
		for (const [page, other, costs] of [[she, father, price(his)],
		    [he, mother, price(hers)]])
			for (const path of [week, custody, `${base}/famille`]) {
				await page.goto(path)
				const text = await page.content()
				must(!text.includes(other.name), `${path} names the other`)
				must(!text.includes(costs), `${path} says ${costs}`)
			}
	}])
