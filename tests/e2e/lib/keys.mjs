// What hands do without a mouse.

// Tab until that element has the focus.
export async function tabTo(page, wanted, limit = 80) {
	for (let i = 0; i < limit; i++) {
		await page.keyboard.press('Tab')
		if (await page.evaluate((css) =>
		    document.activeElement?.matches(css), wanted))
			return
	}
	throw new Error(`the Tab key does not reach ${wanted}`)
}

// Alt and a letter, as a keyboard sends it: playwright leaves out the letter
// without its modifier, by which Chromium finds an access key.
export async function accessKey(page, letter) {
	const raw = await page.context().newCDPSession(page)
	const key = { modifiers: 1, key: letter, code: `Key${letter.toUpperCase()}`,
		windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) }
	await raw.send('Input.dispatchKeyEvent',
	    { type: 'keyDown', unmodifiedText: letter, ...key })
	await raw.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
	await raw.detach()
}

// The same, up to the page it leads to.
export async function keyTo(page, letter, to) {
	await Promise.all([page.waitForURL(to), accessKey(page, letter)])
}

export async function enterTo(page, to) {
	await Promise.all([page.waitForURL(to), page.keyboard.press('Enter')])
}
