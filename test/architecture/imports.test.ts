import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {codeOf, files, roomOf} from './program.js'

/** Each room may import only from those named here, and from itself. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  taxonomy: ['domain'],
  stages: ['domain', 'taxonomy'],
  store: ['domain'],
  digest: ['domain'],
  evaluate: ['domain', 'digest'],
  train: ['domain', 'stages'],
  run: ['domain', 'taxonomy', 'stages', 'store', 'digest'],
  queue: ['domain', 'taxonomy', 'stages', 'store', 'digest', 'run'],
  inspect: ['domain', 'digest'],
  editions: ['domain', 'taxonomy', 'stages', 'store', 'digest', 'run', 'queue', 'review'],
  site: ['domain', 'stages', 'digest', 'editions'],
  review: ['domain', 'taxonomy', 'stages', 'store', 'digest', 'run', 'evaluate', 'train'],
  exchange: ['domain', 'taxonomy', 'stages', 'store', 'digest', 'run', 'review'],
  web: [
    'domain',
    'taxonomy',
    'stages',
    'store',
    'digest',
    'run',
    'queue',
    'evaluate',
    'review',
    'editions',
    'exchange'
  ],
  cli: [
    'domain',
    'taxonomy',
    'stages',
    'store',
    'digest',
    'run',
    'queue',
    'evaluate',
    'train',
    'inspect',
    'review',
    'editions',
    'exchange',
    'site',
    'web'
  ]
}

describe('imports go one way', () => {
  it('from every room only to the rooms below it', () => {
    const uphill = files.flatMap(file => {
      const room = roomOf(file)
      const allowed = [room, ...(mayImport[room] ?? [])]
      return importsOf(file)
        .filter(target => target.startsWith('.'))
        .filter(target => !allowed.includes(roomOf(path.posix.join(path.posix.dirname(file), target))))
        .map(target => `${file} imports ${target}`)
    })
    expect(uphill).toEqual([])
  })

  it('from no file to one that leads back to it', () => {
    const targets = new Map(files.map(file => [file, filesImportedBy(file)]))
    const leadsBack = (file: string): boolean => {
      const reached = new Set<string>()
      const ahead = [file]
      for (const next of ahead)
        for (const target of targets.get(next) ?? [])
          if (!reached.has(target)) {
            reached.add(target)
            ahead.push(target)
          }
      return reached.has(file)
    }
    expect(files.filter(leadsBack)).toEqual([])
  })

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted())
  })
})

describe('size', () => {
  it('keeps every file within 250 lines', () => {
    const long = files.filter(file => codeOf(file).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('keeps every folder within a dozen files of code', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 12)).toEqual([])
  })
})

/** The files of the program that a file imports, by their place in it. */
const filesImportedBy = (file: string): readonly string[] =>
  importsOf(file)
    .filter(target => target.startsWith('.'))
    .flatMap(target => {
      const place = path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '')
      return files.filter(each => each === `${place}.ts` || each === `${place}.tsx`)
    })

const known = new Map<string, readonly string[]>()

const importsOf = (file: string): readonly string[] => {
  const imports = known.get(file) ?? importsIn(file)
  known.set(file, imports)
  return imports
}

const importsIn = (file: string): readonly string[] => {
  return [
    ...codeOf(file).matchAll(
      /(?:from|import|import\(|createRequire\(import\.meta\.url\)(?:\.resolve)?\()\s*['"]([^'"\s]+)['"]/g
    )
  ].flatMap(match => match[1] ?? [])
}
