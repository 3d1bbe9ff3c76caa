import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Digest} from '../../src/domain/digest/digest.js'
import {readPublished} from '../../src/site/published/read-published.js'
import {writeSite} from '../../src/site/writing/write-site.js'
import {changesBetween} from '../../src/stages/compare/since/changes.js'
import {goldenDigest, makeEdition, makeNotice} from './made-editions.js'

const folder = mkdtempSync(path.join(tmpdir(), 'concord-test-site-'))
const [editions, site] = [path.join(folder, 'editions'), path.join(folder, 'site')]
const options = {searchScript: '// the script of the search\n'}
const build = async (to = site, more: {readonly base?: string} = {}) =>
  writeSite(to, await readPublished(editions), {...options, ...more})

/** Of a cell that says something, and of one that says nothing. */
const replies = ['position', 'silent'].map((kind, index) => {
  const {party = '', code = ''} = goldenDigest('transcript').cells.find(({cell}) => cell === kind) ?? {}
  return {
    number: index + 1,
    party,
    subject: code,
    kind: 'objection',
    text: `We said otherwise <b>on ${kind}</b>.`,
    at: '2026-02-20T10:00:00Z',
    answer: {outcome: 'kept', why: `It stands so on ${kind}.`, at: '2026-02-21T10:00:00Z'}
  }
})

beforeAll(async () => {
  makeEdition(editions, '2025-1', goldenDigest('three-voices'), {publishedAt: '2025-03-03T10:00:00Z'})
  makeEdition(editions, '2026-1', wordy(goldenDigest('transcript')), {
    publishedAt: '2026-03-02T10:00:00Z',
    languages: ['en', 'ar', 'zh'],
    replaces: {number: '2025-1', why: 'More was read.'},
    files: {'replies.json': JSON.stringify({format: 'concord-edition-replies/1', replies})}
  })
  makeNotice(editions, {
    kind: 'withdrawal',
    edition: '2025-1',
    number: 1,
    at: '2026-04-01T10:00:00Z',
    why: 'A file & its <party> were told wrongly.',
    instead: '2026-1'
  })
  await build()
})
afterAll(() => rmSync(folder, {recursive: true}))

describe('a site', () => {
  it('sends no page of a hundred kilobytes or more, and divides one that would be', () => {
    const heavy = pages().filter(page => statSync(path.join(site, page)).size >= 100_000)
    expect(heavy).toEqual([])
    expect(pages()).toContain('en/2026-1/parties/XAA/2.html')
  })

  it('quotes every quote of an edition on the pages of its party and of its code', () => {
    const {cells} = wordy(goldenDigest('transcript'))
    for (const {code, party, quotes} of cells)
      for (const place of [`parties/${party}`, `codes/${code}`]) {
        const words = quotes.length === 0 ? '' : wordsOf(place)
        for (const {text} of quotes)
          expect(words, `${party} on ${code}`).toContain(text.replaceAll(/\s+/g, ' '))
      }
  })

  it('has only links that lead somewhere, and none outside', () => {
    const known = new Set(filesIn(site))
    const broken = pages().flatMap(page =>
      [...read(page).matchAll(/(?:href|src)="([^"]*)"/g)].flatMap(([, link = '']) => {
        const [address = '', anchor] = link.split('#')
        const target = address === '' ? page : path.posix.join(path.posix.dirname(page), decodeURI(address))
        if (!known.has(target)) return [`${page}: ${link}`]
        const missing = anchor !== undefined && !read(target).includes(`id="${decodeURIComponent(anchor)}"`)
        return missing ? [`${page}: ${link}`] : []
      })
    )
    expect(broken).toEqual([])
  })

  it('marks an edition that was withdrawn or replaced on each of its pages, and keeps it', () => {
    for (const page of pages().filter(page => page.startsWith('en/2025-1/')))
      expect(read(page)).toContain('This edition was withdrawn on 1 April 2026.')
    expect(read('en/2025-1/index.html')).toContain('A file &amp; its &lt;party&gt; were told wrongly.')
    expect(read('en/index.html')).toMatch(/withdrawn[\s\S]*replaced by 2026-1/)
  })

  it('prints a reply in the words of the party, beside its words and under its silence', () => {
    for (const {party, subject, text, answer} of replies)
      for (const place of [`parties/${party}`, `codes/${subject}`]) {
        expect(wordsOf(place)).toContain(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
        expect(wordsOf(place)).toContain(`Kept as it is: ${answer.why}`)
      }
  })

  it('shows the summary of an edition, each sentence in the language of the page', () => {
    const {sentences} = JSON.parse(readFileSync(path.join(editions, '2026-1/summary.json'), 'utf8'))
    for (const {text} of sentences)
      expect(read('ar/2026-1/index.html')).toContain(text.ar.replaceAll('"', '&quot;'))
  })

  it('holds the changes between editions, quote against quote', () => {
    const [before, after] = [goldenDigest('three-voices'), wordy(goldenDigest('transcript'))]
    const {changes} = changesBetween(
      before,
      after,
      after.parties.map(({id}) => id)
    )
    const words = wordsOf('since/2025-1')
    expect(changes.some(change => change.before.quotes.length > 0)).toBe(true)
    for (const change of changes)
      for (const {text} of [...change.before.quotes, ...change.after.quotes])
        expect(words).toContain(text.replaceAll(/\s+/g, ' '))
  })

  it('gives the same bytes again, and writes nothing then', async () => {
    const again = path.join(folder, 'again')
    await build(again)
    const different = filesIn(site).filter(file => !bytes(site, file).equals(bytes(again, file)))
    expect(different).toEqual([])
    expect(filesIn(again)).toEqual(filesIn(site))
    expect(await build()).toMatchObject({written: 0, moved: []})
  })

  it('has a feed that is well-formed, with addresses in full only where it knows its own', async () => {
    expect(titlesIn(read('en/feed.xml'))).toEqual([
      'Edition 2025-1 was withdrawn',
      'Edition 2026-1, which replaces edition 2025-1',
      'Edition 2025-1'
    ])
    expect(read('en/feed.xml')).not.toMatch(/href="https?:/)
    const placed = path.join(folder, 'placed')
    await build(placed, {base: 'https://concord.example/oewg/'})
    const feed = readFileSync(path.join(placed, 'en/feed.xml'), 'utf8')
    expect(feed).toContain('href="https://concord.example/oewg/en/2025-1/index.html#errata"')
    expect(feed.match(/<id>[^<]*/g)).toEqual(read('en/feed.xml').match(/<id>[^<]*/g))
  })

  it('carries every file of an edition as it is', () => {
    for (const file of filesIn(path.join(editions, '2026-1')))
      expect(
        bytes(path.join(site, 'editions/2026-1'), file).equals(bytes(path.join(editions, '2026-1'), file))
      ).toBe(true)
  })
})

describe('an address of a site', () => {
  it('stays when a later build would not make it, and says where its page is', async () => {
    const other = path.join(folder, 'other')
    await build(other)
    const list = JSON.parse(readFileSync(path.join(other, 'addresses.json'), 'utf8'))
    const old = [
      'en/2026-1/parties/XAA/99.html',
      'ru/2019-1/codes/gge-2015/f.html',
      'en/2026-1/codes/gone/x.html'
    ]
    writeFileSync(
      path.join(other, 'addresses.json'),
      JSON.stringify({...list, pages: [...list.pages, ...old], parts: [...list.parts, 'assets/old.css']})
    )
    writeFileSync(path.join(other, 'assets/old.css'), '')
    expect((await build(other)).moved).toEqual(old.toSorted())
    const linkIn = (page: string) =>
      /<main[\s\S]*href="([^"]*)"/.exec(readFileSync(path.join(other, page), 'utf8'))?.[1]
    expect(old.map(linkIn)).toEqual(['../XAA.html', '../../../../index.html', '../../codes.html'])
    expect(filesIn(other)).not.toContain('assets/old.css')
    expect((await build(other)).written).toBe(0)
  })

  it('is not lost because the list of them is damaged', async () => {
    const other = path.join(folder, 'damaged')
    await build(other)
    for (const damaged of [
      '{',
      JSON.stringify({format: 'concord-site/1', pages: ['../../etc/x.html'], parts: []})
    ]) {
      writeFileSync(path.join(other, 'addresses.json'), damaged)
      await expect(build(other)).rejects.toThrow(/addresses\.json is damaged/)
    }
  })
})

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => statSync(path.join(folder, file)).isFile())
    .toSorted()

const pages = () => filesIn(site).filter(file => file.endsWith('.html') && !file.startsWith('editions/'))

const read = (file: string): string => readFileSync(path.join(site, file), 'utf8')

const bytes = (folder: string, file: string): Buffer => readFileSync(path.join(folder, file))

/** What the parts of an English page say, without markup. */
const wordsOf = (place: string): string =>
  pages()
    .filter(page => page === `en/2026-1/${place}.html` || page.startsWith(`en/2026-1/${place}/`))
    .map(read)
    .join(' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')

function titlesIn(xml: string): readonly string[] {
  const parser = new SaxesParser()
  const titles: string[] = []
  let path: string[] = []
  parser.on('opentag', ({name}) => {
    path = [...path, name]
  })
  parser.on('text', text => {
    if (path.join('/') === 'feed/entry/title') titles.push(text)
  })
  parser.on('closetag', () => {
    path = path.slice(0, -1)
  })
  parser.write(xml).close()
  return titles
}

/** One party says a great deal, more than one page may hold. */
function wordy(digest: Digest): Digest {
  return {
    ...digest,
    cells: digest.cells.map(cell => {
      const [first] = cell.quotes
      if (cell.party !== 'XAA' || first === undefined) return cell
      const more = Array.from({length: 20}, (_, index) => {
        const text = `${index}. ${first.text} `.repeat(8).trim()
        return {...first, text, start: 10_000 + index * 5000, end: 10_000 + index * 5000 + text.length}
      })
      return {...cell, quotes: [...cell.quotes, ...more]}
    })
  }
}
