import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {link, list, paragraph, section} from '../../../src/digest/outline/blocks.js'
import {laidOut, type Outline, type QuoteBlock, type Section} from '../../../src/digest/outline/outline.js'
import {pdfsOf} from '../../../src/digest/pdf/pdfs.js'
import {doorOf, homesIn, volumesOf} from '../../../src/digest/pdf/volumes.js'
import {hasProgram, poppler, textOfPdf} from '../written/texts.js'
import {linksIn} from './links-in.js'

const quote = (id: string, text: string): QuoteBlock => ({
  kind: 'quote',
  id,
  text,
  language: 'en',
  direction: 'ltr',
  cite: ['Arvania'],
  source: [`${id}.pdf`],
  under: null,
  stretch: null
})

/** A chapter of parties with some words each. */
const chapter = (id: string, parties: readonly string[]): Section =>
  section(
    {id, heading: `Chapter ${id}`},
    [paragraph([`What is said in ${id}.`], {id: `${id}-about`})],
    parties.map(party =>
      section({id: `${id}-${party}`, heading: `${party} in ${id}`}, [
        quote(`${id}-${party}-q`, `${party} agrees.`)
      ])
    )
  )

const outlineOf = (sections: readonly Section[]): Outline => ({
  title: 'Harbours',
  language: 'en',
  direction: 'ltr',
  front: [paragraph(['Beginning: ', link('b-Zed-q', 'the last words')])],
  sections,
  closing: [paragraph(['The end.'])]
})

const two = outlineOf([chapter('a', ['Arvania', 'Brisland']), chapter('b', ['Corvania', 'Zed'])])

describe('the volumes of a digest', () => {
  it('never make one list of two that follow each other', () => {
    const entries = (from: number) => list(Array.from({length: 25}, (_, at) => [`Entry ${from + at}`]))
    const lists = [entries(0), entries(25)]
    const outline = outlineOf([section({id: 'files', heading: 'Files'}, lists)])
    const whole = laidOut({...outline, front: [], closing: []}).filter(({kind}) => kind === 'list')
    for (const heaviest of [400, 900, 1_200, 1_500, 2_000]) {
      const volumes = volumesOf(outline, heaviest)
      expect(volumes.length).toBeGreaterThan(1)
      const held = volumes.flatMap(({sections}) => sections.flatMap(({blocks}) => blocks))
      expect(held.flatMap(block => (block.kind === 'list' ? block.entries : []))).toEqual(
        whole.flatMap(block => (block.kind === 'list' ? block.entries : []))
      )
      // No piece has entries of both.
      for (const block of held)
        if (block.kind === 'list')
          expect(
            lists.filter(each => block.entries.some(entry => each.entries.includes(entry)))
          ).toHaveLength(1)
    }
  })

  it('hold every block once and in order, however heavy one may be', () => {
    const sections = fc.array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 5})
    fc.assert(
      fc.property(sections, fc.integer({min: 1, max: 6000}), (counts, heaviest) => {
        const outline = outlineOf(
          counts.map((count, at) =>
            chapter(
              `c${at}`,
              Array.from({length: count}, (_, party) => `P${party}`)
            )
          )
        )
        const volumes = volumesOf(outline, heaviest)
        const blocks = volumes.flatMap(({sections}) =>
          laidOut({...outline, front: [], sections, closing: []})
        )
        // The heading of a chapter that is parted begins each of its parts.
        const firsts = blocks.filter(
          (block, at) =>
            block.kind !== 'heading' ||
            blocks.findIndex(each => each.kind === 'heading' && each.id === block.id) === at
        )
        expect(firsts).toEqual(laidOut({...outline, front: [], closing: []}))
      })
    )
  })

  it('part too heavy a list between its entries, and hold each entry once', () => {
    const entries = Array.from({length: 40}, (_, at) => [`File ${at} of many`])
    const files = section({id: 'files', heading: 'Files'}, [list(entries)])
    const volumes = volumesOf({sections: [section({id: 'read', heading: 'Read'}, [], [files])]}, 700)
    expect(volumes.length).toBe(4)
    const lists = volumes.map(({sections}) =>
      sections.map(({sections}) => sections.map(({blocks}) => blocks))
    )
    expect(lists.every(held => held.flat(2).length === 1)).toBe(true)
    const held = lists.flat(3).flatMap(block => (block.kind === 'list' ? block.entries : []))
    expect(held.map(({parts}) => parts)).toEqual(entries)
    expect(homesIn(volumes, outlineOf([])).get(doorOf(2))).toEqual({volume: 2, heading: 'files'})
  })

  it('part too heavy a table between its rows, under its heads in each', () => {
    const rows = Array.from({length: 40}, (_, at) => ({id: `row-${at}`, cells: [[`File ${at} of many`]]}))
    const columns = [{heading: 'File', share: 1, align: 'start' as const}]
    const table = {kind: 'table' as const, id: 'files', caption: ['Files'], columns, rows}
    const volumes = volumesOf({sections: [section({id: 'read', heading: 'Read'}, [table])]}, 5000)
    const blocks = volumes.flatMap(({sections}) => sections.flatMap(({blocks}) => blocks))
    expect(blocks.length).toBe(volumes.length)
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.flatMap(block => (block.kind === 'table' ? block.rows : []))).toEqual(rows)
    expect(blocks.every(block => block.kind === 'table' && block.columns === columns)).toBe(true)
  })

  it('is one where all fits into it', () => {
    expect(volumesOf(two).map(({sections}) => sections)).toEqual([two.sections])
  })

  it('tell of each place in which of them it stands, and under which heading', () => {
    const volumes = volumesOf(two, 700)
    const homes = homesIn(volumes, two)
    const last = volumes.length - 1
    expect(last).toBeGreaterThan(0)
    expect(homes.get('a-about')).toEqual({volume: 0, heading: 'a'})
    expect(homes.get('b-Zed-q')).toEqual({volume: last, heading: 'b-Zed'})
  })
})

describe('the links within a part', () => {
  const party = section({id: 'party', heading: 'Brisland (north)'}, [quote('said', 'Brisland agrees.')])
  const outline: Outline = {
    ...outlineOf([
      {
        ...section({id: 'all', heading: 'All'}, [paragraph(['First.'])]),
        sections: [{...party, startsPage: true}]
      }
    ]),
    front: [paragraph([link('said', 'words'), ' ', link('party', 'heading')])]
  }
  const linksOf = async (given: Outline) => {
    const files = await pdfsOf(given, 'paper', {heaviestWithNotes: 1})
    return linksIn(files.get('paper.pdf') ?? new Uint8Array())
  }

  it('lead to a place on its page, and say of a heading what it is', async () => {
    const links = await linksOf(outline)
    expect(links.flatMap(({url}) => url ?? [])).toEqual([])
    const heard = links.map(each => each.heard)
    expect(heard).toContain('page 2')
    expect(heard).toContain('Brisland (north) (page 2)')
    for (const {leadsTo} of links.slice(0, 2)) {
      expect(leadsTo).toMatchObject({page: 2, how: 'XYZ'})
      expect(leadsTo?.x).toBeGreaterThan(0)
      expect(leadsTo?.y).toBeGreaterThan(0)
    }
  })

  it('are heard in letters that are no plain ones', async () => {
    const links = await linksOf({...outline, language: 'ar', direction: 'rtl'})
    expect(links.map(({heard}) => heard)).toContain('الصفحة 2')
  })

  it('are not written where one leads nowhere', async () => {
    await expect(linksOf({...outline, front: [paragraph([link('gone', 'words')])]})).rejects.toThrow(
      'A link leads to gone, which is nowhere.'
    )
  })
})

describe('a digest too large for one PDF', () => {
  it('is in parts that say what is in each, and names the file under its quote', async () => {
    const files = await pdfsOf(two, 'digest', {heaviest: 700, heaviestWithNotes: 1})
    const names = [...files.keys()]
    expect(names.slice(0, 2)).toEqual(['digest.pdf', 'digest-2.pdf'])
    const texts = await Promise.all([...files.values()].map(textOfPdf))
    for (const text of texts) expect(text).toContain(`This digest is in ${names.length} parts`)
    expect(texts.at(-1)).toContain('Zed agrees.')
    expect(texts.at(-1)).toContain('b-Zed-q.pdf')
    expect(texts.at(-1)).toContain('The end.')
    expect(texts[0]).not.toContain('The end.')
  })

  it.skipIf(!hasProgram('pdfinfo'))('leads from one part into another', async () => {
    const files = await pdfsOf(two, 'digest', {heaviest: 700})
    const last = [...files.keys()].at(-1)
    const urls = poppler('pdfinfo', ['-url', '-'], files.get('digest.pdf') ?? new Uint8Array())
    expect(urls).toContain(`${last}#nameddest=b-Zed`)
    const places = poppler('pdfinfo', ['-dests', '-'], files.get(last ?? '') ?? new Uint8Array())
    expect(places).toContain('"b-Zed"')
  })

  it('gives one part alone where one is asked for, with the bytes that it has among all', async () => {
    const limits = {heaviest: 700, heaviestWithNotes: 1}
    const all = await pdfsOf(two, 'digest', limits)
    const alone = await pdfsOf(two, 'digest', {...limits, only: 'digest-2.pdf'})
    expect([...alone.keys()]).toEqual(['digest-2.pdf'])
    expect(alone.get('digest-2.pdf')).toEqual(all.get('digest-2.pdf'))
    expect(await pdfsOf(two, 'digest', {...limits, only: 'digest-99.pdf'})).toEqual(new Map())
    expect(await pdfsOf(two, 'digest', {only: 'digest-2.pdf'})).toEqual(new Map())
  })

  it('is one file with its files under the quotes where only footnotes would be too many', async () => {
    const files = await pdfsOf(two, 'paper', {heaviestWithNotes: 1})
    expect([...files.keys()]).toEqual(['paper.pdf'])
    const [text = ''] = await Promise.all([...files.values()].map(textOfPdf))
    expect(text).toContain('Here the file of a quote is named under it')
    expect(text).not.toContain('This digest is in')
  })
})
