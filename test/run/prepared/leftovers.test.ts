import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {leftovers} from '../../../src/run/prepared/leftovers.js'

const folder = mkdtempSync(path.join(tmpdir(), 'concord-test-leftovers-'))
const [source, compiled] = [path.join(folder, 'src'), path.join(folder, 'dist')]
afterAll(() => rmSync(folder, {recursive: true}))

const put = (...places: readonly string[]): void => {
  for (const place of places) {
    mkdirSync(path.dirname(path.join(folder, place)), {recursive: true})
    writeFileSync(path.join(folder, place), '')
  }
}

it('names compiled files whose source was moved or removed, and nothing else', () => {
  put('src/run/plan.ts', 'src/web/page.tsx')
  put('dist/run/plan.js', 'dist/web/page.js', 'dist/run/moved.js', 'dist/gone/entirely.js')
  put('dist/web/browser/reader-OG6N7XEU.js', 'dist/web/browser/decoders/picture.js', 'dist/build.sha256')
  expect(leftovers({source, compiled})).toEqual(['gone/entirely.js', 'run/moved.js'].map(path.normalize))
})

it('finds none in what the build has left', () => {
  expect(leftovers({source: 'src', compiled: 'dist'})).toEqual([])
})
