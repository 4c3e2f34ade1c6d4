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

export async function says(page, words) {
	const text = (await page.locator('body').innerText())
		.replace(/[\u00a0\u202f]/g, ' ')
	must(words.test(text), `the page does not say ${words}:\n${text.slice(0, 1500)}`)
}
