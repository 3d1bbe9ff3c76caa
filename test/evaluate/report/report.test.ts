import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import {reportHtml} from '../../../src/evaluate/report/page/report-html.js'
import type {Report} from '../../../src/evaluate/report/report.js'
import {reportText} from '../../../src/evaluate/report/report-text.js'
import {tablesOf} from '../../../src/evaluate/report/tables.js'
import {codedBy, type Tagger} from '../../../src/evaluate/tags/coding.js'
import {comparisonOf} from '../../../src/evaluate/tags/comparison.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'

const hostile = '<script>alert(1)</script>" onload="x'
const gold = Array.from({length: 40}, (_, at) =>
  GoldRow.parse({
    id: `${hostile}${at}`,
    text: `${hostile} passage ${at}`,
    language: at % 2 === 0 ? 'en' : 'ar',
    party: 'XAB',
    genre: hostile,
    tags: [{code: 'gge-2015/f', stance: 'supports', act: 'none'}],
    questions: {noise: 'loud'}
  })
)

const one: Tagger = ({text}) => ({
  tags: [{code: text.endsWith('7') ? 'gge-2015/g' : 'gge-2015/f', stance: 'supports', confidence: 0.9}],
  questions: []
})
const other: Tagger = () => ({tags: [], questions: []})
const coded = codedBy(one, gold)
const random = () => seededRandom(1)

const report: Report = {
  gold: 'gold.jsonl',
  splitBy: null,
  tagger: {name: `tagger ${hostile}`, scores: score(coded, {random: random()})},
  baselines: [{name: 'keyword list', scores: score(codedBy(other, gold), {random: random()})}],
  comparison: {other: 'another', ...comparisonOf(coded, codedBy(other, gold), random())}
}

describe('the tables', () => {
  const tables = tablesOf(report)

  it('have as many cells in every row as in the head, and ids of their own', () => {
    expect(tables.flatMap(({head, rows}) => rows.filter(row => row.length !== head.length))).toEqual([])
    expect(new Set(tables.map(({id}) => id)).size).toBe(tables.length)
  })

  // A code that the tagger alone gave is an extra tag, and none of the codes of the macro mean.
  it('put the baselines into the same table as the tagger', () => {
    const taggers = tables.find(({id}) => id === 'taggers')
    expect(taggers?.rows.map(([name, mean, , , f1]) => [name, mean, f1])).toEqual([
      [`tagger ${hostile}`, 'micro (40 tags)', '0.900'],
      [`tagger ${hostile}`, 'macro, codes given 5 times or more (1)', '0.947'],
      [`tagger ${hostile}`, 'macro, all codes given (1)', '0.947'],
      ['keyword list', 'micro (40 tags)', '0.000'],
      ['keyword list', 'macro, codes given 5 times or more (1)', '0.000'],
      ['keyword list', 'macro, all codes given (1)', '0.000']
    ])
  })

  it('tell the difference of two taggers with its sign', () => {
    const compared = tables.find(({id}) => id === 'compared')
    expect(compared?.rows[0]?.slice(2, 5)).toEqual(['0.900', '0.000', '+0.900'])
  })
})

describe('the text', () => {
  it('says what was held against what, and shows the confused passages', () => {
    const text = reportText(report)
    expect(text).toContain('held against 40 passages of gold.jsonl')
    expect(text).toContain('4 × wanted gge-2015/f, given gge-2015/g')
    expect(text).toContain('given gge-2015/g; wanted gge-2015/f')
  })

  it('says what was unseen where passages were split', () => {
    expect(reportText({...report, splitBy: {by: 'party', parts: 5}})).toContain(
      'each party unseen, in 5 parts'
    )
  })
})

describe('the page', () => {
  const html = reportHtml(report)
  const {document} = parseHTML(html)

  it('holds no script, no style but its own sheet, and asks for nothing', () => {
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(document.querySelectorAll('style')).toHaveLength(1)
    expect(document.querySelectorAll('[style],[src],[onload]')).toHaveLength(0)
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')
    ).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/)
  })

  it('gives every plot a text alternative and a table behind it', () => {
    const plots = [...document.querySelectorAll('svg')]
    expect(plots.length).toBeGreaterThan(4)
    for (const svg of plots) {
      expect(svg.getAttribute('role')).toBe('img')
      const id = svg.getAttribute('aria-labelledby') ?? ''
      expect(document.getElementById(id)?.textContent).toContain('The table below says the same')
      expect(svg.closest('section[id]')?.querySelector('table')).not.toBeNull()
    }
  })

  it('leads from its contents to sections that are there, each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const link of document.querySelectorAll('a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1))
  })

  it('shows hostile words as words, and an Arabic passage from right to left', () => {
    expect(document.querySelector('#by-genre tbody th')?.textContent).toBe(hostile)
    expect(document.querySelector('#confusions blockquote[dir="rtl"]')?.textContent).toContain(hostile)
  })

  it('has the same bytes for the same report', () => {
    expect(reportHtml(report)).toBe(html)
  })
})
