// Calendars as other programs read them: what a parent subscribes to, and the
// Ministry's file, by a reader that is not ours.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import ICAL from 'ical.js'

import { base, equal, must } from '../lib/browser.mjs'
import { go, save, touch } from '../lib/steps.mjs'
import { enter, monday, parent, sql } from '../lib/town.mjs'

const ministry = fileURLToPath(new URL('../../http/calendar.ics',
    import.meta.url))

const events = (text) => new ICAL.Component(ICAL.parse(text))
	.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e))

export const cases = [
	['A parent subscribes to the calendar, and a program reads it', async (t) => {
		const who = parent('abonner', 1)
		const page = await t.open(null, {})
		await enter(page, who)
		await page.goto(`${base}/cantine/semaine?from=${monday()}`)
		await touch(page, 0, monday())
		await save(page)
		await page.goto(`${base}/calendrier/abonnement`)
		await go(page, '/calendrier/abonnement', /calendrier\/abonnement/)
		const [feed] = (await page.content()).match(/agenda\?cle=[\w-]+/)
		const answer = await page.request.get(`${base}/${feed}`)
		const text = await answer.text()
		ICAL.TimezoneService.register(new ICAL.Component(ICAL.parse(text))
			.getFirstSubcomponent('vtimezone'))
		const [event, ...more] = events(text)
		equal(more.length, 0, 'events beside the one day')
		const [starts, ends] = sql(`select b.day + a.begins || '|' ||
		    (b.day + a.ends) from guichet.booking b
		    join guichet.activity a on a.code = b.activity
		    where b.booked_by = ${who.person}`).split('|')
		const local = (time) => time.toString().replace('T', ' ')
		equal(local(event.startDate), starts, 'it begins')
		equal(local(event.endDate), ends, 'it ends')
		equal(event.startDate.zone.tzid, 'Europe/Paris', 'its zone')
		must(event.summary.includes('Cantine'), event.summary)
	}],
	['The Ministry’s calendar says the same to another reader', async () => {
		const text = readFileSync(ministry, 'utf8')
		const days = { A: new Set(), B: new Set(), C: new Set() }
		for (const e of events(text)) {
			if (!/^Vacances/.test(e.summary) ||
			    /Enseignants/.test(e.summary))
				continue
			for (const zone of e.summary.match(/Zones? (.*)/)[1]
			    .match(/[ABC]\b/g))
				for (const d = e.startDate.clone();
				    d.compare(e.endDate) < 0; d.adjust(1, 0, 0, 0))
					days[zone].add(d.toString())
		}
		for (const zone of ['A', 'B', 'C'])
			equal(sql(`select string_agg(d::date::text, ' ' order by d)
			    from guichet.calendar_read('{}', '{}', $x$${text}$x$) r,
			    generate_series(lower(r.during)::timestamp,
			    upper(r.during) - 1, '1 day') d
			    where r.zone = '${zone}'`),
			[...days[zone]].sort().join(' '), `zone ${zone}`)
	}],
]
