// What people do, by the words and fields of the page.
import { base, equal, must } from './browser.mjs'

export async function signIn(page, who, door = '/connexion') {
	await page.goto(base + door)
	await page.fill('input[name=identifier]', who.name)
	await page.fill('input[name=password]', who.password)
	await Promise.all([
		page.waitForURL((u) => !u.pathname.endsWith('/connexion')),
		page.click(`form[action="${door}"] button[type=submit]`),
	])
}

export async function signOut(page, door = '/deconnexion') {
	await page.click(`form[action="${door}"] button`)
	await page.waitForLoadState()
}

export const box = (page, child, day) =>
	page.locator(`input[name=wanted][value$=":canteen:${day}"]`).nth(child)

export const boxes = (page) => page.locator('input[name=wanted]')

// Tick or untick as a finger does: on the label.
export async function touch(page, child, day) {
	const id = await box(page, child, day).getAttribute('id')
	await page.click(`label[for="${id}"]`)
}

export async function save(page) {
	await Promise.all([
		page.waitForURL(/recap=/),
		page.click('form[action="/cantine/reserver"] .save button'),
	])
}

export async function ticked(page) {
	return page.locator('input[name=wanted]:checked').count()
}

export async function heading(page) {
	equal(await page.locator('h1').count(), 1, 'number of h1')
	return page.locator('h1').innerText()
}

// Without the spaces that hold words together.
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ')

export async function says(page, words) {
	const text = plain(await page.locator('body').innerText())
	must(words.test(text), `the page does not say ${words}:\n${text.slice(0, 1500)}`)
}

// Press the button of the form that posts there.
export const press = (page, action) =>
	page.click(`main form[action="${action}"] button[type=submit]`)

// The same, up to the page it leads to.
export async function go(page, action, to) {
	await Promise.all([page.waitForURL(to), press(page, action)])
}

// The page came back: its title and its box say so, and the field why.
export async function refused(page, name, why) {
	await page.waitForSelector('.error-summary')
	must((await page.title()).startsWith('Erreur'), await page.title())
	const field = page.locator(`[name="${name}"]`).first()
	equal(await field.getAttribute('aria-invalid'), 'true', `${name} marked`)
	const said = await page.locator(`#${await field.getAttribute(
	    'aria-describedby').then((ids) => ids.split(' ')
	    .find((id) => id.endsWith('-erreur')))}`).innerText()
	must(why.test(plain(said)), `${name} says ${said}`)
}

// A day, by the inputs that the page has for it.
export async function writeDay(page, name, iso) {
	const parts = iso.split('-').reverse()
	if (await page.locator(`[name="${name}-day"]`).count() === 0)
		return page.fill(`[name="${name}"]`, parts.join('/'))
	for (const [i, part] of ['day', 'month', 'year'].entries())
		await page.fill(`[name="${name}-${part}"]`, parts[i])
}
