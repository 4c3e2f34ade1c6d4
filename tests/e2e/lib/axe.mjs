// axe-core for the pages, at an address of this machine: Chromium keeps what it
// has compiled of an address, and compiles anew what is put into a page, which
// took as long as axe itself.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url)
	.resolve('axe-core/axe.min.js'))
const server = createServer((_, answer) => answer.writeHead(200, {
	'Content-Type': 'text/javascript', 'Cache-Control': 'max-age=86400',
}).end(source)).listen(0, '127.0.0.1')
await once(server, 'listening')
server.unref()

export const axe = `http://127.0.0.1:${server.address().port}/axe.js`
