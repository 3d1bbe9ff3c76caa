import {createHash} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {all, parsed, targetsIn} from './parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)
const quotes = [
  ...[...digest.cells, ...digest.answers].flatMap(entry => entry.quotes),
  ...digest.cells.flatMap(({acted}) => acted)
]

describe('a digest as HTML', () => {
  it('has the same bytes when made twice', () => {
    expect(digestHtml(structuredClone(digest), structuredClone(passages))).toBe(html)
  })
  it('has every link lead to a place in the file', () => {
    const ids = new Set(all(html, '[id]').map(element => `#${element.getAttribute('id')}`))
    expect(targetsIn(html).filter(target => !ids.has(target))).toEqual([])
  })
  it('uses no id twice', () => {
    const ids = all(html, '[id]').map(element => element.getAttribute('id'))
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('asks for nothing outside itself', () => {
    expect(
      all(html, 'script,img,iframe,object,embed,video,audio,link,base,form,image,use,svg style')
    ).toEqual([])
    expect(all(html, '[style],[src],[srcset],[action],[background],[poster]')).toEqual([])
    expect(targetsIn(html).filter(target => !target.startsWith('#'))).toEqual([])
    expect(all(html, 'style')[0]?.textContent).not.toMatch(/url\(|@import|https?:|\/\//)
  })
  it('lets in its own style sheet and nothing else', () => {
    const policy = all(html, 'meta[http-equiv="Content-Security-Policy"]')[0]?.getAttribute('content') ?? ''
    const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(sheet).digest('base64')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'sha256-${hash}';`)
    expect(policy).not.toMatch(/unsafe|\*|script-src/)
    expect(all(html, 'style')).toHaveLength(1)
  })
  it('never skips a level of heading, and has one title', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
    expect(skips).toEqual([])
  })
  it('has its landmarks, and a skip link before them', () => {
    for (const landmark of ['header', 'nav', 'main', 'footer']) expect(all(html, landmark)).toHaveLength(1)
    expect(parsed(html).body.firstElementChild?.getAttribute('href')).toBe('#main')
  })
  it('gives every table a caption and a scope to every header', () => {
    expect(all(html, 'table').length).toBe(all(html, 'table > caption').length)
    expect(all(html, 'th:not([scope])')).toEqual([])
  })
  it('gives every picture an alternative in words', () => {
    const pictures = all(html, '#matrix svg')
    expect(pictures).toHaveLength(digest.taxonomies.length)
    for (const svg of all(html, 'svg')) {
      expect(svg.getAttribute('role')).toBe('img')
      const names = svg.getAttribute('aria-labelledby')?.split(' ') ?? []
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(all(html, `#${name}`)[0]?.textContent).not.toBe('')
    }
    for (const svg of pictures) {
      expect(svg.getAttribute('role')).toBe('img')
      const words = all(html, `#${svg.getAttribute('aria-labelledby')}`)[0]?.textContent
      expect(words).toMatch(/^Who speaks to what: /)
      const about = all(html, `#${svg.getAttribute('aria-describedby')}`)[0]?.textContent
      expect(about).toContain('The table says the same')
    }
  })
  it('gives no name to a shape within a picture, where none is allowed', () => {
    expect(all(html, 'svg [aria-label]')).toEqual([])
  })
  it('calls a code that nobody speaks to by name, and gives it a place', () => {
    const codes = [...threeCodes, {code: 'lanterns/2', en: 'Paint the lanterns', definition: 'Paint them.'}]
    const sample = sampleDigest('Harbours', sixParties, codes)
    const place = all(digestHtml(sample.digest, sample.passages), '#k4')[0]
    expect(place?.textContent).toContain('Paint the lanterns')
  })
  it('stops where the passage of a quote is not given', () => {
    expect(() => digestHtml(digest, passages.slice(2))).toThrow('is quoted and not given')
  })
  it('stops where the passage does not say what is quoted', () => {
    const changed = passages.map(passage => ({...passage, text: passage.text.replace('never', 'always')}))
    expect(() => digestHtml(digest, changed)).toThrow('does not say what is quoted')
  })
})

describe('the quotes in it', () => {
  it('are the digest’s, letter for letter', () => {
    const shown = all(html, 'blockquote').map(({textContent}) => textContent)
    expect(shown.toSorted()).toEqual(quotes.map(({text}) => text).toSorted())
  })
  it('each lead to the same words, marked in their passage', () => {
    const document = parsed(html)
    for (const figure of document.querySelectorAll('figure.quote')) {
      const target = figure.querySelector('figcaption a[href^="#m"]')?.getAttribute('href')?.slice(1) ?? ''
      const mark = document.getElementById(target)
      expect(mark?.localName).toBe('mark')
      expect(mark?.textContent).toContain(figure.querySelector('blockquote')?.textContent)
    }
  })
  it('say their language and run the way it runs', () => {
    const arabic = all(html, 'blockquote[lang="ar"]')
    expect(arabic.map(quote => quote.getAttribute('dir'))).toEqual(['rtl', 'rtl', 'rtl'])
    expect(all(html, 'mark').length).toBeGreaterThan(0)
    expect(all(html, '.whole[lang="ar"][dir="rtl"]')).toHaveLength(2)
    expect(all(html, 'blockquote[lang="fr"]')[0]?.getAttribute('dir')).toBe('ltr')
  })
  it('are cited by page and printed paragraph, or by the passage counted where none is printed', () => {
    const places = all(html, '#c1-1 figcaption > a, #c1-2 figcaption > a').map(({textContent}) => textContent)
    expect(places).toEqual(['page 1, paragraph 2', 'passage 1'])
  })
})

describe('the cells of the matrix', () => {
  const cellsIn = (row: string) =>
    [...parsed(html).querySelectorAll('.matrix tbody tr')].find(each => each.textContent?.startsWith(row))
  it.each([
    ['Aldermark', 'supports, reports a measure taken', '+'],
    ['Brisland', 'supports with reservations', '(+)'],
    ['Dunhavn', 'mixed, says that it was breached', '±'],
    ['Eastmere', 'mentions', '○']
  ])('tell what %s says in words and by a sign', (party, words, sign) => {
    const cell = cellsIn(party)?.querySelector('td')
    expect(cell?.querySelector('i')?.textContent?.split(', evidence')[0]).toBe(words)
    expect(cell?.querySelector('span')?.textContent).toContain(sign)
  })
  it('tell how much stands behind them, in words and by the looks of the sign', () => {
    for (const {evidence} of digest.cells)
      if (evidence !== null)
        expect(all(html, `.matrix td.${evidence} i`)[0]?.textContent).toMatch(
          new RegExp(`, evidence: ${evidence}$`)
        )
  })
  it('say by each quote why it was chosen', () => {
    const chosen = digest.cells.flatMap(({quotes}) => quotes).filter(({merits}) => merits.length > 0)
    const said = all(html, '#codes .quote figcaption .quiet').map(({textContent}) => textContent)
    expect(said).toHaveLength(chosen.length)
    expect(chosen.length).toBeGreaterThan(0)
    expect(said[0]).toMatch(/why this quote: (takes a side|can be read by itself|plain)/)
  })
  it('lead to the party’s own words', () => {
    const target = cellsIn('Brisland')?.querySelector('td a')?.getAttribute('href') ?? ''
    expect(all(html, target)[0]?.textContent).toContain(
      'provided that lights which blind a pilot may be dimmed'
    )
  })
  it('never confuse a silent party with an unread one', () => {
    const [, silent] = [...(cellsIn('Brisland')?.querySelectorAll('td') ?? [])]
    const [, unread] = [...(cellsIn('Farrowdale')?.querySelectorAll('td') ?? [])]
    expect(silent?.textContent).toBe('silent')
    expect(unread?.textContent).toBe('unread')
    const lines = all(html, '#k2 .others').map(({textContent}) => textContent)
    expect(lines[0]).toContain('Silent (3 of 6 parties): Aldermark, Brisland, Eastmere')
    expect(lines[1]).toContain('Unread (1 of 6 parties): Farrowdale')
  })
})

describe('a contested question', () => {
  const rows = all(html, '#q1 tbody tr').map(({textContent}) => textContent)
  it('gives each answer with its parties', () => {
    expect(rows[0]).toBe('It is needed1 of 6 partiesAldermark')
    expect(rows[1]).toBe('It is not needed1 of 6 partiesBrisland')
  })
  it('never counts a party that was not read as one that gave no answer', () => {
    expect(rows[2]).toBe('No answer found in what was read3 of 6 partiesCorvania, Dunhavn, Eastmere')
    expect(rows[3]).toBe('Not read, or not in full1 of 6 partiesFarrowdale')
  })
})
