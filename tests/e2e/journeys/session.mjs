// The end of a session is told before it comes (RGAA 13.1.4).
import { base, must } from '../lib/browser.mjs'
import { enter, parent } from '../lib/town.mjs'

export const cases = [
	['Two minutes before the end a dialog offers to go on, and does', async (t) => {
		const page = await t.open('/connexion')
		await enter(page, parent('prolonger', 0))
		await page.clock.install()
		await page.goto(`${base}/mon-compte`)
		must(await page.locator('#fin-session').isVisible(),
		    'the end stands on the page')
		await page.clock.fastForward('27:00')
		must(await page.locator('dialog[open]').count() === 0,
		    'not before')
		await page.clock.fastForward('01:10')
		const dialog = page.getByRole('dialog')
		await dialog.waitFor()
		must(await page.evaluate(() => document.activeElement
		    .closest('dialog') !== null), 'the focus is in it')
		await dialog.getByRole('button').first().click()
		await dialog.waitFor({ state: 'detached' })
		must((await page.locator('#fin-session').getAttribute('role')) ===
		    'status', 'that it goes on is said')
		await page.clock.fastForward('28:10')
		await page.getByRole('dialog').waitFor()
	}],
]
