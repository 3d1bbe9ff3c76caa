import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {buildHash} from '../../../src/editions/program/build-hash.js'
import {thisProgram} from '../../../src/editions/program/this-program.js'
import {freshFolder} from '../../servers/places.js'

const {folder, remove} = freshFolder()
afterAll(remove)

/** A clone of a program of two files, with what a test changes in it. */
function cloneOf(name: string, change: (clone: string) => void = () => {}): string {
  const clone = path.join(folder, name)
  mkdirSync(path.join(clone, 'src', 'stages'), {recursive: true})
  writeFileSync(path.join(clone, 'src', 'stages', 'tag.ts'), 'export const tag = 1\n')
  writeFileSync(path.join(clone, 'src', 'main.ts'), 'run()\n')
  lock(clone, {'node_modules/typst': {version: '0.7.0'}})
  change(clone)
  return clone
}
const lock = (clone: string, packages: object) =>
  writeFileSync(path.join(clone, 'package-lock.json'), JSON.stringify({packages}))

it('is that of the program that was built here', async () => {
  expect(thisProgram().build).toBe(await buildHash('.'))
})

it('is the same in another clone, and with tests and libraries of other platforms', async () => {
  const more = cloneOf('more', clone =>
    lock(clone, {
      '': {name: 'concord'},
      'node_modules/typst': {version: '0.7.0', resolved: 'https://elsewhere.example'},
      'node_modules/typst-darwin': {version: '0.7.0', optional: true},
      'node_modules/vitest': {version: '4.0.0', dev: true}
    })
  )
  cpSync(more, path.join(folder, 'copied'), {recursive: true})
  const one = await buildHash(cloneOf('one'))
  expect([await buildHash(more), await buildHash(path.join(folder, 'copied'))]).toEqual([one, one])
})

it.each<[string, (clone: string) => void]>([
  [
    'a letter of the source',
    clone => {
      const place = path.join(clone, 'src', 'stages', 'tag.ts')
      writeFileSync(place, readFileSync(place, 'utf8').replace('1', '2'))
    }
  ],
  ['another name of a file', clone => writeFileSync(path.join(clone, 'src', 'more.ts'), '')],
  ['another version of a library', clone => lock(clone, {'node_modules/typst': {version: '0.7.1'}})]
])('is another with %s', async (name, change) => {
  expect(await buildHash(cloneOf(name, change))).not.toBe(await buildHash(cloneOf('as it was')))
})
