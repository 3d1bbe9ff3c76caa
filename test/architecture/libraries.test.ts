import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {codeOf, files, roomOf} from './program.js'

/** Libraries that shape whole rooms, and these rooms. */
const importedWidely: Readonly<Record<string, readonly string[] | 'everywhere'>> = {
  bullmq: ['queue'],
  commander: ['cli'],
  hono: ['digest', 'evaluate', 'inspect', 'site', 'web'],
  kysely: ['store'],
  zod: 'everywhere'
}

/** Libraries that do two jobs, in rooms that may not import each other: one file in each. */
const importedTwice: Readonly<Record<string, readonly string[]>> = {
  // Classifiers for the baselines; stems for the tagger.
  natural: ['evaluate', 'stages']
}

/** An import of types alone is none: it leaves nothing to replace. */
const importOfLibrary = new RegExp(
  [
    /^(?:import|export)\s+(?!type\b)(?:[^'"=;]*?\bfrom\s+)?'(?<statement>[^']+)'/,
    /(?:(?<!typeof )\bimport|\brequire|createRequire\(import\.meta\.url\)(?:\.resolve)?)\(\s*['`](?<call>[^'`]+)['`]/
  ]
    .map(({source}) => source)
    .join('|'),
  'gm'
)

/** The package that an import names. Packages of data, of which the program chooses one by its name, count as one. */
const libraryOf = (target: string): string => {
  const [scope = '', name = ''] = target.split('/')
  return scope.startsWith('@') && scope !== '@tesseract.js-data' ? `${scope}/${name}` : scope
}

const librariesIn = (file: string): ReadonlySet<string> =>
  new Set(
    [...codeOf(file).matchAll(importOfLibrary)]
      .flatMap(({groups}) => groups?.statement ?? groups?.call ?? [])
      .filter(target => !/^(?:\.|node:)/.test(target))
      .map(libraryOf)
  )

const needed = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)
const importers = new Map<string, string[]>(needed.map(each => [libraryOf(each), []]))
for (const file of files)
  for (const library of librariesIn(file)) importers.set(library, [...(importers.get(library) ?? []), file])

describe('one library per job', () => {
  const others = [...importers.keys()].filter(
    library => !(library in importedWidely || library in importedTwice)
  )

  it.each(others.toSorted())(
    '%s is imported by one file, so that it can be replaced in one place',
    library => {
      expect(importers.get(library)).toHaveLength(1)
    }
  )

  it.each(Object.entries(importedTwice))('%s is imported by one file for each job', (library, rooms) => {
    expect(importers.get(library)?.map(roomOf).toSorted()).toEqual(rooms)
  })

  it.each(Object.entries(importedWidely))(
    '%s is imported widely, but only where it belongs',
    (library, rooms) => {
      const found = importers.get(library) ?? []
      expect(found.length).toBeGreaterThan(1)
      expect(found.filter(file => rooms !== 'everywhere' && !rooms.includes(roomOf(file)))).toEqual([])
    }
  )
})
