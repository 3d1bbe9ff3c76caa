import {readFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml; charset=utf-8'
}

/** A server of files and nothing else: what it has not is answered with 404.html. */
export async function serveFiles(
  folder: string
): Promise<{readonly origin: string; readonly close: () => Promise<void>}> {
  const server = createServer((request, response) => {
    const place = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname))
    readFile(place).then(
      bytes => {
        response.setHeader('content-type', types[path.extname(place)] ?? 'application/octet-stream')
        response.end(bytes)
      },
      async () => {
        response.writeHead(404, {'content-type': 'text/html; charset=utf-8'})
        response.end(await readFile(path.join(folder, '404.html')))
      }
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
