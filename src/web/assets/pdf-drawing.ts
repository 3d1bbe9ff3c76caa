import {copyFile, mkdir, readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'

const manifest = fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))
const library = path.dirname(manifest)

/** What reads PDF files in a worker of the browser; the build for browsers that are some years old. */
export const drawingWorker = path.join(library, 'legacy/build/pdf.worker.min.mjs')

/**
 * What the worker asks for while it reads: encodings of Chinese and other scripts, fonts that files may leave out, and
 * decoders of pictures. Of these only the ones that need no WebAssembly, which the policy of our pages does not allow.
 */
const folders = [
  {entry: 'pdf-cmaps/', from: 'cmaps', takes: (name: string) => name.endsWith('.bcmap')},
  {entry: 'pdf-fonts/', from: 'standard_fonts', takes: (name: string) => /\.(?:pfb|ttf)$/u.test(name)},
  {entry: 'pdf-decoders/', from: 'wasm', takes: (name: string) => name.endsWith('_nowasm_fallback.js')}
]

/** Copies these files beside the scripts; gives each folder's entry and name, which holds the library's version. */
export async function copyDrawingData(to: string): Promise<readonly (readonly [string, string])[]> {
  const {version} = z.object({version: z.string()}).parse(JSON.parse(await readFile(manifest, 'utf8')))
  return Promise.all(
    folders.map(async ({entry, from, takes}) => {
      const name = `${entry.slice(0, -1)}-${version.replaceAll('.', '-')}`
      await mkdir(path.join(to, name), {recursive: true})
      for (const file of (await readdir(path.join(library, from))).filter(takes))
        await copyFile(path.join(library, from, file), path.join(to, name, file))
      return [entry, `${name}/`] as const
    })
  )
}
