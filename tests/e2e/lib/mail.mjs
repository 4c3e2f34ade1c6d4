// The mails of the town, as the recording relay shows them at /courrier/.
import { base, must } from './browser.mjs'

// Wait until n mails have come to that address: they are sent by a job.
export async function mailed(to, n = 1) {
	const late = Date.now() + 15_000
	for (;;) {
		const said = await fetch(`${base}/courrier/nombre?a=${
			encodeURIComponent(to)}`)
		if (Number(await said.text()) >= n)
			return
		must(Date.now() < late, `no mail ${n} to ${to}`)
		await new Promise((go) => setTimeout(go, 50))
	}
}

// Open the newest mail to that address as its reader does, and follow its link
// to that page of the town.
export async function followMail(page, to, path, n = 1) {
	await mailed(to, n)
	await page.goto(`${base}/courrier/?a=${encodeURIComponent(to)}`)
	await page.click('td a')
	await page.frameLocator('iframe').locator(`a[href*="${path}"]`).click()
	await page.waitForURL((u) => u.pathname.endsWith(path))
}
