import {existsSync} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const [written, compiled] = [path.join(root, 'src'), path.join(root, 'dist')]

/** What was compiled, for the runner: it is loaded as any installed package is, untouched. */
export const outsideOfRunner = new RegExp(`^(file://)?${compiled}/`)

/**
 * Gives a test the compiled program where it asks for its source. So a test runs what is shipped, and every child
 * process and thread that it starts is as quick as a user's. `npm test` compiles first.
 */
export const compiledProgram = {
  name: 'compiled-program',
  enforce: 'pre' as const,
  resolveId(asked: string, importer: string | undefined): string | null {
    if (importer === undefined || !asked.startsWith('.') || !asked.endsWith('.js')) return null
    const from = path.relative(written, path.resolve(path.dirname(importer), asked))
    if (from.startsWith('..')) return null
    const place = path.join(compiled, from)
    return existsSync(place) ? place : null
  }
}
