import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'

/** Where the build puts what browsers load. */
export const assetsFolder = fileURLToPath(new URL('../../../dist/web/browser', import.meta.url))

/** Which file has each entry's name: `frame.js` is `frame-X3K2.js`. */
const Listed = z.record(z.string(), z.string())

/** Scripts, styles and fonts for browsers, each under a name that holds its content's hash. */
export type Assets = {
  /** The address of an entry: `frame.js`, `style.css`, `pdf.worker.js`. */
  readonly address: (entry: string) => string
  /** A file of the build, or undefined. */
  readonly file: (
    name: string
  ) => Promise<{readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string} | undefined>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf'
}

/** What the build made. Throws where it has not been run. */
export async function openAssets(folder: string = assetsFolder): Promise<Assets> {
  const listed = Listed.parse(JSON.parse(await readFile(path.join(folder, 'entries.json'), 'utf8')))
  return {
    address: entry => {
      const name = listed[entry]
      if (name === undefined) throw new Error(`The build made no ${entry}`)
      return `/assets/${name}`
    },
    file: async name => {
      const type = types[path.extname(name)]
      // One folder deep at most, and nothing but names: no way out of the folder.
      if (type === undefined || !/^(?:[\w-]+\/)?[\w.@-]+$/u.test(name) || name.includes('..'))
        return undefined
      const bytes = await readFile(path.join(folder, name)).catch(() => undefined)
      return bytes && {bytes: new Uint8Array(bytes), type}
    }
  }
}
