import {afterAll, describe, expect, it} from 'vitest'
import {briefOutline} from '../../../src/digest/brief/brief-outline.js'
import {linesOf, twoPages} from '../../../src/digest/brief/page-length.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {unLanguages} from '../../../src/domain/document.js'
import {freshFolder} from '../../servers/places.js'
import {briefHtml} from '../handout/as-html.js'
import {all, parsed} from '../html/parsed.js'
import {harbour} from './harbour.js'
import {manyHarbours} from './many-harbours.js'
import {canPrint, pagesPrinted} from './pages-printed.js'

const {folder, remove} = freshFolder()
afterAll(remove)

const words = (html: string) => all(html, 'main')[0]?.textContent ?? ''
const quotedIn = (html: string) => all(html, 'blockquote').map(({textContent}) => textContent)
const quotesOf = ({cells, answers}: Digest) =>
  new Set([...cells, ...answers].flatMap(({quotes}) => quotes.map(({text}) => text)))

describe('the brief as a file', () => {
  it('quotes letter for letter what the digest quotes, and only once', () => {
    const digest = harbour()
    for (const {id} of digest.parties) {
      const quoted = quotedIn(briefHtml(digest, id, {}))
      expect(quoted.filter(text => !quotesOf(digest).has(text ?? ''))).toEqual([])
      expect(new Set(quoted).size).toBe(quoted.length)
    }
  })

  it('says where the party stands alone, in company and silent, in figures and fixed words', () => {
    const said = words(briefHtml(harbour(), 'XAA', {}))
    expect(said).toContain('Where it stands alone')
    expect(said).toContain('No other party speaks to it.')
    expect(said).toContain('On this side, a few parties (2 of 5 other parties): Brisland, Corvania')
    expect(said).toContain('b Answer calls from the pier (2)')
    expect(said).toContain('Not known of 1 party, not read in full: Farrowdale')
  })

  it('cites page and paragraph of each quote, and says why it was chosen', () => {
    const captions = all(briefHtml(harbour(), 'XAA', {}), 'figcaption').map(({textContent}) => textContent)
    expect(captions[0]).toMatch(
      /^1 Aldermark · received\/aldermark-first\.pdf, page 2, paragraph 3 · supports, proposes something new · why this quote: /
    )
  })

  it('names words by their number where they stand already', () => {
    const digest = harbour()
    const [first] = digest.cells.filter(({party, code}) => party === 'XAC' && code === 'harbour/b')
    const answer = {party: 'XAC', question: 'stakeholders', pole: 'inclusive', passages: 1, checked: 0}
    if (first === undefined) throw new Error('The sample has the cell')
    const quotes = first.quotes.map(
      ({stance: _s, act: _a, obstacle: _o, checked: _c, merits: _m, ...quote}) => quote
    )
    const html = briefHtml({...digest, answers: [...digest.answers, {...answer, quotes}]}, 'XAC', {})
    const [link] = all(html, 'p.small a')
    expect(link?.textContent).toMatch(/^quote \d above$/)
    expect(parsed(html).querySelector(link?.getAttribute('href') ?? '')).not.toBeNull()
  })

  it.each(unLanguages)('is written in %s, in its direction, with the quotes in theirs', language => {
    const html = briefHtml(harbour(), 'XAC', {language})
    const root = all(html, 'html')[0]
    expect([root?.getAttribute('lang'), root?.getAttribute('dir')]).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr'
    ])
    expect(all(html, 'blockquote').map(quote => quote.getAttribute('dir'))).toContain('rtl')
    expect(words(html)).not.toMatch(/[{}]|undefined/)
  })

  it('says that silence is not known where a party was not read in full', () => {
    const html = briefHtml(harbour(), 'XAF', {})
    expect(all(html, '.notice')[0]?.textContent).toContain('is unread here, and not silent')
    expect(words(html)).toContain('Where nothing is known of it')
    expect(words(html)).not.toContain('Where it is silent')
  })

  it('runs nothing and asks for nothing, whatever stands in the digest', () => {
    const attack = '</style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e'
    const digest = harbour()
    const attacked = <Words extends {text: string; number: string | null}>(quote: Words): Words => ({
      ...quote,
      text: quote.text + attack,
      number: attack
    })
    const poisoned: Digest = {
      ...digest,
      title: attack,
      parties: digest.parties.map(party => ({...party, names: {en: party.names.en + attack}})),
      submissions: digest.submissions.map(each => ({...each, file: attack})),
      cells: digest.cells.map(cell => ({...cell, quotes: cell.quotes.map(attacked)})),
      answers: digest.answers.map(answer => ({...answer, quotes: answer.quotes.map(attacked)}))
    }
    const html = briefHtml(poisoned, 'XAA', {})
    expect(html).not.toMatch(/<script|<img|\u202e/)
    expect(html).toContain('default-src &#39;none&#39;')
    expect(all(html, 'a[href]').every(link => link.getAttribute('href')?.startsWith('#'))).toBe(true)
    expect(quotedIn(html).every(text => text?.endsWith(attack))).toBe(true)
  })
})

describe('a brief that is too long', () => {
  const digest = manyHarbours(20, 60)
  const html = briefHtml(digest, 'XAA', {})

  it('leaves out whole quotes and lines until it fits, and says what and where it stands', () => {
    expect(linesOf(briefOutline(digest, 'XAA', {}))).toBeLessThanOrEqual(twoPages)
    expect(words(html)).toMatch(
      /Left out to keep to two pages\d+ quotes\. .*All of it stands in digest\.html/
    )
    expect(quotedIn(html).filter(text => !quotesOf(digest).has(text ?? ''))).toEqual([])
  })

  it('leaves out nothing more to say why a quote was chosen', () => {
    const fewer = briefHtml(manyHarbours(6, 12), 'XAA', {})
    expect(quotedIn(fewer).length).toBeGreaterThan(0)
    expect(words(fewer)).toMatch(/Left out to keep to two pages/)
    expect(words(fewer)).not.toContain('why this quote')
  })

  it('counts where even names are too many', () => {
    const huge = manyHarbours(2, 400)
    const silent = {
      ...huge,
      cells: huge.cells.map(cell =>
        cell.party === 'XAA'
          ? {...cell, cell: 'silent' as const, stance: null, quotes: [], passages: 0}
          : cell
      )
    }
    const said = briefHtml(silent, 'XAA', {})
    expect(linesOf(briefOutline(silent, 'XAA', {}))).toBeLessThanOrEqual(twoPages)
    expect(words(said)).toContain('400 codes and questions, named in the digest.')
  })

  it.skipIf(!canPrint)('prints on two pages', () => {
    expect(pagesPrinted(html, folder)).toBeLessThanOrEqual(2)
  })
})
