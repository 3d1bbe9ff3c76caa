import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'

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

/** Libraries that only one file may import, so that each can be replaced in one place. */
const oneImporter = [
  '@electric-sql/pglite',
  '@embedpdf/fonts-arabic',
  '@embedpdf/fonts-latin',
  '@embedpdf/fonts-sc',
  '@hyzyla/pdfium',
  '@myriaddreamin/typst-ts-node-compiler',
  '@noble/hashes',
  '@resvg/resvg-wasm',
  '@observablehq/plot',
  '@hono/node-server',
  'async-mutex',
  'better-auth',
  'canonicalize',
  'cfb',
  'chardet',
  'csv-parse',
  'docx',
  'csv-stringify',
  'eld',
  'esbuild',
  'fflate',
  'file-type',
  'fmin',
  'intl-messageformat',
  'mammoth',
  'opencc-js',
  'pdf-lib',
  'pdf-parse',
  'pdfjs-dist',
  'proper-lockfile',
  'saxes',
  'xmlbuilder2',
  'yaml',
  'yauzl'
]

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map(file => file.split(path.sep).join('/'))
  .filter(file => /\.tsx?$/.test(file))

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

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].toSorted()).toEqual(Object.keys(mayImport).toSorted())
  })
})

describe('heavy libraries', () => {
  it.each(oneImporter)('%s is imported by one file', library => {
    const importers = files.filter(file =>
      importsOf(file).some(target => target === library || target.startsWith(`${library}/`))
    )
    expect(importers).toHaveLength(1)
  })
})

describe('size', () => {
  it('keeps every file within 250 lines', () => {
    const long = files.filter(file => readFileSync(path.join('src', file), 'utf8').split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('keeps every folder within a dozen files of code', () => {
    const counts = new Map<string, number>()
    for (const file of files) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 12)).toEqual([])
  })
})

const roomOf = (file: string): string => file.split('/')[0] ?? ''

const importsOf = (file: string): string[] => {
  const code = readFileSync(path.join('src', file), 'utf8')
  return [
    ...code.matchAll(
      /(?:from|import|import\(|createRequire\(import\.meta\.url\)(?:\.resolve)?\()\s*['"]([^'"\s]+)['"]/g
    )
  ].flatMap(match => match[1] ?? [])
}
