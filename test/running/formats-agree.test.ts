import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {sourceOf} from '../../fixtures/maker/source.js'
import {isCountedAs, mannerOf, mannerSigns, mannersInKey} from '../../src/digest/manners.js'
import {sayIn} from '../../src/digest/words/say.js'
import type {Cell} from '../../src/domain/digest/cell.js'
import type {Digest} from '../../src/domain/digest/digest.js'
import {EMBEDDED} from '../../src/queue/settings.js'
import {recounted} from '../digest/summary/recounted.js'
import {readBack} from '../digest/xlsx/read-back.js'
import {freshFolder} from '../servers/places.js'
import {runFolder} from './run-folder.js'
import {
  bare,
  drawn,
  letters,
  pageText,
  programs,
  quotesInDocx,
  readingText,
  shownByOffice,
  standsIn
} from './written-files.js'

if (!programs.office)
  console.warn(
    'LibreOffice (soffice) is not here: what it shows of digest.docx is not held against digest.json.'
  )
if (!programs.poppler)
  console.warn('Poppler (pdftotext) is not here: digest.pdf is not held against digest.json.')

const session = 'fixtures/session'
const say = sayIn('en')

/** What the submissions say, as they were written before they were made into files: letters alone. */
const written = readdirSync(`${session}/sources`).map(name => {
  const {blocks} = sourceOf(readFileSync(`${session}/sources/${name}`, 'utf8'))
  return letters(blocks.map(({text, cells}) => cells?.join(' ') ?? text).join(' '))
})
const isWritten = (quote: string): boolean => written.some(text => text.includes(letters(quote)))

describe('a whole session in several formats', () => {
  const {folder, remove} = freshFolder()
  const out = path.join(folder, 'out')
  let digest: Digest
  beforeAll(async () => {
    const run = {store: path.join(folder, 'store'), queue: EMBEDDED, paths: [`${session}/files`], out}
    const made = await runFolder({...run, manifest: `${session}/manifest.csv`, formats: 'json,docx,pdf,xlsx'})
    digest = made.digest
  }, 400_000)
  afterAll(remove)

  const file = (name: string): string => path.join(out, name)
  const nameOf = (party: string) => digest.parties.find(({id}) => id === party)?.names.en ?? party
  const cellsIn = (codes: readonly {readonly code: string}[]) =>
    digest.parties.map(({id, names}) => ({
      party: names.en,
      cells: codes.map(({code}) => signOf(digest.cells.find(cell => cell.party === id && cell.code === code)))
    }))
  /** What is said of a code by so many, and by whom: "supports (3 of 14): Arvania, …", without the fixed word. */
  const counted = (): readonly RegExp[] =>
    digest.taxonomies.flatMap(({codes}) =>
      codes.flatMap(({code}) =>
        mannersInKey.flatMap(manner => {
          const those = digest.cells.filter(cell => cell.code === code && isCountedAs(manner, cell))
          const names = those.map(({party}) => nameOf(party)).join(', ')
          const [before, after] = [
            say(`terms.manner-${manner}`),
            `(${those.length} of ${digest.parties.length}): ${names}`
          ]
          return those.length === 0
            ? []
            : [new RegExp(`${escaped(bare(before))},[a-z]+${escaped(bare(after))}`)]
        })
      )
    )
  const quotesOfCells = (): readonly string[] =>
    digest.cells.flatMap(({quotes, unsure = []}) => [...quotes, ...unsure].map(({text}) => text))

  it('sums up in numbers that are counted from its passages', () => {
    const {said, counted} = recounted(digest, readFileSync(file('passages.jsonl'), 'utf8'))
    expect(said.length).toBeGreaterThan(40)
    expect(said).toEqual(counted)
  })

  it('is large enough to tell', () => {
    expect(digest.cells.length).toBeGreaterThan(700)
    expect(quotesOfCells().length).toBeGreaterThan(250)
    expect(quotesOfCells().filter(quote => !isWritten(quote))).toEqual([])
  })

  describe('the workbook', () => {
    const rowsOf = async (sheet: string) => {
      const sheets = await readBack(readFileSync(file('digest.xlsx')))
      const [header = [], ...rows] = sheets.find(each => each.sheet === sheet)?.data ?? []
      return rows.map(row => Object.fromEntries(header.map((title, at) => [String(title), row[at] ?? null])))
    }
    it('has every cell', async () => {
      const rows = await rowsOf(say('tableTitles.matrix'))
      const shown = rows.map(row => [
        row['Party, id'],
        row['Code, id'],
        row.Stance,
        row.Evidence,
        row.Passages
      ])
      const inWords = (cell: Cell) => (cell.stance === null ? null : say(`terms.manner-${cell.stance}`))
      expect(new Set(shown.map(row => row.join('|')))).toEqual(
        new Set(
          digest.cells.map(cell =>
            [cell.party, cell.code, inWords(cell), cell.evidence, cell.passages].join('|')
          )
        )
      )
      expect(rows).toHaveLength(digest.cells.length)
    })
    it('has every quote, word for word', async () => {
      const rows = [
        ...(await rowsOf(say('tableTitles.quotes'))),
        ...(await rowsOf(say('tableTitles.unsure')))
      ]
      const texts = new Set(rows.map(row => bare(String(row.Words))))
      expect(quotesOfCells().filter(quote => !texts.has(bare(quote)))).toEqual([])
    })
    it('has the counts of each code', async () => {
      const rows = await rowsOf(say('tableTitles.convergence'))
      const shown = rows.map(row => [
        row['Code, id'],
        row['Support it'],
        row['Oppose it'],
        row.Mixed,
        row.Silent,
        row.Unread
      ])
      expect(shown).toEqual(
        digest.taxonomies.flatMap(({codes}) =>
          codes.map(({code, stances, counts}) => [
            code,
            stances.supports,
            stances.opposes,
            stances.mixed,
            counts.silent,
            counts.unread
          ])
        )
      )
    })
    it('quotes nothing that nobody wrote: a hundred quotes drawn', async () => {
      const quotes = (await rowsOf(say('tableTitles.quotes'))).map(row => String(row.Words))
      expect(drawn(quotes, 100, 2).filter(quote => !isWritten(quote))).toEqual([])
    })
  })

  describe.skipIf(!programs.office)('the Word document, as LibreOffice shows it', () => {
    const shown = once(() => shownByOffice(file('digest.docx')))
    const text = once(() => bare(shown().text))
    it('has every cell', {timeout: 300_000}, () => {
      for (const {codes} of digest.taxonomies) {
        const rows = cellsIn(codes).map(({party, cells}) => [party, ...cells])
        const table = shown().tables.filter(rows => rows[0]?.length === codes.length + 1)
        expect(table.map(([, ...body]) => body)).toContainEqual(rows)
      }
    })
    it('has every quote of a cell, word for word', () => {
      expect(quotesOfCells().filter(quote => !text().includes(bare(quote)))).toEqual([])
    })
    it('counts those whom it names, code by code', () => {
      expect(counted().filter(line => !line.test(text()))).toEqual([])
    })
    it('quotes nothing that nobody wrote: a hundred quotes drawn', async () => {
      const quotes = await quotesInDocx(file('digest.docx'))
      expect(quotes.length).toBeGreaterThan(100)
      expect(drawn(quotes, 100, 3).filter(quote => !isWritten(quote))).toEqual([])
    })
  })

  describe.skipIf(!programs.poppler)('the PDF, as poppler reads it', () => {
    const isArabic = (quote: string) => /\p{Script=Arabic}/u.test(quote)
    it('has every cell', () => {
      const lines = pageText(file('digest.pdf'))
        .split('\n')
        .map(line => line.trim().replace(/\s{2,}/g, '\t'))
      for (const {codes} of digest.taxonomies)
        for (const {party, cells} of cellsIn(codes)) expect(lines).toContain([party, ...cells].join('\t'))
    })
    it('has every quote of a cell, word for word', () => {
      // At the end of a line poppler takes the hyphen of a word for one that parts it.
      const unparted = (words: string) => bare(words).replaceAll('-', '')
      const text = unparted(readingText(file('digest.pdf')))
      // Poppler turns the letters of Arabic ligatures round; test/digest/written/formats.test.ts reads them word by word.
      const others = quotesOfCells().filter(quote => !isArabic(quote))
      expect(others.filter(quote => !standsIn(text, unparted(quote)))).toEqual([])
    })
  })
})

/** What a function gives, found when it is first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: {readonly value: Value} | null = null
  return () => {
    found ??= {value: find()}
    return found.value
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The sign of a cell with the letters of what is done. */
const signOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  const manner = mannerOf(cell)
  const letters =
    manner === 'silent' || manner === 'unread' ? [] : cell.acts.map(act => say(`terms.letter-${act}`))
  return [mannerSigns[manner], ...letters].join('')
}
