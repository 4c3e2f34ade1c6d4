// A parent on a phone: an account, the tie to the family, an enrolment at the
// canteen from the catalogue to the withdrawal; a request without an account.
import { base, equal, must } from '../lib/browser.mjs'
import { fits } from '../lib/checks.mjs'
import { followMail, mailed } from '../lib/mail.mjs'
import { go, heading, press, refused, says, signIn, writeDay }
	from '../lib/steps.mjs'
import { account, address, enter, givenPiece, parent, sql, unfiled }
	from '../lib/town.mjs'

const phone = { scripts: false, width: 360, height: 740 }
const secret = 'girafe bleue quatre pas'

// An account made from the page of sign-in to the link of the mail.
async function signUp(page, email) {
	await page.goto(`${base}/connexion`)
	await page.click('main a[href="/inscription"]')
	await page.fill('input[name=email]', email)
	await page.fill('input[name=given]', 'Paule')
	await page.fill('input[name=family]', 'Essai')
	await page.fill('input[name=password]', 'court')
	await press(page, '/inscription')
	await refused(page, 'password', /12 caractères/)
	equal(await page.inputValue('input[name=email]'), email, 'what was typed')
	await page.fill('input[name=password]', secret)
	await go(page, '/inscription', /quoi=asked/)
	await says(page, /24 heures/)
	await followMail(page, email, '/inscription/confirmer')
	await go(page, '/inscription/confirmer', /quoi=confirmed/)
}

// A clerk makes the code at the desk, and hands over the sheet.
async function codeFrom(t, adult) {
	const desk = await t.open(null, {})
	await enter(desk, account('clerk'), '/agent')
	await desk.goto(`${base}/agent/famille/code?id=${adult}`)
	await go(desk, '/agent/famille/code', /vu=/)
	const sheet = await desk.locator('main').innerText()
	return sheet.match(/[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/)[0]
}

async function begin(page, code) {
	await page.goto(`${base}/demarches`)
	await page.click(`main a[href="/demarche?code=${code}"]`)
	await go(page, '/demande/commencer', /\/demande\/etape\?ref=/)
	await fits(page, `first step of ${code}`)
	return new URL(page.url()).searchParams.get('ref')
}

const next = (page) => go(page, '/demande/etape', (u) =>
	/etape|verifier/.test(u.pathname))
const pick = (page, name, value) =>
	page.click(`label[for="f-q-${name}-${value}"]`)

async function contact(page, email) {
	const its = { given: 'Paule', family: 'Essai', email, phone: '',
		line1: '1 rue du Four', postcode: '99 120', town: 'Valbourg' }
	for (const [name, value] of Object.entries(its))
		await page.fill(`[name=q-${name}]`, value)
}

// From the contact step to the page that checks all.
async function answer(page, email, child) {
	await contact(page, 'paule@exemple')
	await press(page, '/demande/etape')
	await refused(page, 'q-email', /exemple\.fr/)
	equal(await page.inputValue('[name=q-line1]'), '1 rue du Four', 'kept')
	await page.fill('[name=q-email]', email)
	await next(page)
	await pick(page, 'child', child)
	await next(page)
	await writeDay(page, 'q-start', '2027-01-04')
	await pick(page, 'class', 'ce1')
	await next(page)
	await pick(page, 'rhythm', 'regular')
	await next(page)
	await page.click('.back a')
	equal(await page.locator('[name=q-rhythm]:checked').inputValue(),
	    'regular', 'what Back shows')
	await next(page)
	await pick(page, 'days', 'mon')
	await pick(page, 'days', 'thu')
	await next(page)
	await pick(page, 'diet', 'standard')
	await next(page)
	await pick(page, 'care-plan', 'no')
	await next(page)
	await page.fill('[name=q-contact-name]', 'Rose Tremblay')
	await page.fill('[name=q-contact-phone]', '06.12.34.56.78')
	await next(page)
}

const requests = (person) => Number(sql(`select count(*) from guichet.request
	where applicant = ${person} and state <> 'draft'`))

export const cases = [
	['On a phone without scripts: an account, a code, an enrolment, its end',
	async (t) => {
		const page = await t.open(null, phone)
		const email = address('portable')
		const adult = unfiled('portable', 1)
		const child = sql(`select child from guichet.parent_link
		    where adult = ${adult}`)
		await signUp(page, email)
		await signIn(page, { name: email, password: secret })
		await page.goto(`${base}/mon-compte`)
		await page.click('main a[href="/mon-compte/code"]')
		await page.fill('[name=code]', await codeFrom(t, adult))
		await go(page, '/mon-compte/code', /quoi=/)
		await heading(page)

		const ref = await begin(page, 'canteen-enrolment')
		await answer(page, email, child)
		await page.click('main a[href^="/demande/piece"]')
		await givenPiece(page, 'Facture octobre.pdf')
		await says(page, /Facture octobre\.pdf/)
		await page.click('.go a')
		await next(page)
		await page.click('label[for="f-q-rules"]')
		await next(page)

		await says(page, /Lundi, Jeudi/)
		await fits(page, 'the check at 360 px')
		await page.click('.answer:has-text("menu") a')
		await pick(page, 'diet', 'no-meat')
		await next(page)
		await says(page, /sans viande/)
		await press(page, '/demande/envoyer')
		await page.waitForSelector('.error-summary')
		await page.click('label[for="f-sworn"]')
		await Promise.all([
			page.waitForURL(/confirmation/),
			page.dblclick('form[action="/demande/envoyer"] button'),
		])
		equal(requests(adult), 1, 'requests of a double click')
		await fits(page, 'the confirmation at 360 px')
		await page.click('main a[href^="/demande/recu"]')
		await says(page, /vaut|acceptée/)
		await fits(page, 'the receipt at 360 px')
		await mailed(email, 2)

		await page.goto(`${base}/demandes`)
		await page.click(`main a[href="/demande?ref=${ref}"]`)
		await fits(page, 'the follow-up at 360 px')
		await page.fill('[name=body]', 'Bonjour, est-ce complet ?')
		await go(page, '/demande/message', /\/demande\?/)
		await says(page, /est-ce complet/)
		await page.click('main a[href^="/demande/retirer"]')
		await page.click('label[for="f-sure"]')
		await go(page, '/demande/retirer', /\/demande\?/)
		await says(page, /Retirée/i)
	}],

	['What was begun waits: one leaves, signs in elsewhere and goes on there',
	async (t) => {
		const who = parent('reprise', 1)
		const page = await t.open(null, phone)
		await signIn(page, who)
		const ref = await begin(page, 'canteen-enrolment')
		await contact(page, who.name)
		await next(page)
		await page.click('[name=leave]')
		await page.waitForURL(/\/demande\?/)
		const other = await t.open(null, {})
		await signIn(other, who)
		await other.goto(`${base}/demandes`)
		await other.click(`main a[href="/demande?ref=${ref}"]`)
		await other.click('main a[href^="/demande/etape"]')
		equal(await other.locator('[name=q-child]').count(), 1,
		    'the step where one was')
	}],

	['Without an account a mailed code leads back, from any browser',
	async (t) => {
		const page = await t.open(null, phone)
		const email = address('sans-compte')
		const ref = await begin(page, 'public-space')
		await contact(page, email)
		await next(page)
		const other = await t.open(null, phone)
		await other.goto(`${base}/demande?ref=${ref}`)
		must(other.url().includes('/connexion'), 'opened by its number alone')
		await followMail(other, email, '/demande/reprendre')
		await go(other, '/demande/reprendre', /\/demande\?ref=/)
		await other.click('main a[href^="/demande/etape"]')
		must(await other.locator('[name^=q-]').count() > 0, 'no question')
	}],
]
