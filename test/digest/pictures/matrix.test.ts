import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {mannerOf, mannerSigns} from '../../../src/digest/manners.js'
import {matricesOf} from '../../../src/digest/pictures/matrix.js'
import {sceneOf} from '../../../src/digest/pictures/picture.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {UnLanguage} from '../../../src/domain/document.js'
import {fullDigest} from '../full-digest.js'

const {digest} = fullDigest()

function drawn(of: Digest, language: UnLanguage = 'en') {
  const [taxonomy] = of.taxonomies
  return taxonomy === undefined ? [] : matricesOf(taxonomy, sceneOf(of, language))
}

const textsIn = (svg: string): readonly string[] =>
  [...parseHTML(`<html><body>${svg}</body></html>`).document.querySelectorAll('text')].map(
    text => text.textContent ?? ''
  )

const placeOf = (text: string, svg: string): number =>
  Number(new RegExp(`translate\\((-?[\\d.]+),[^)]*\\)[^>]*>${text}<`).exec(svg)?.[1])

/** As many parties as are asked for, in two regions and in none, all alike. */
function crowd(count: number): Digest {
  const ids = Array.from({length: count}, (_, index) => `P${index}`)
  const [party] = digest.parties
  const cells = digest.cells.filter(cell => cell.party === party?.id)
  return {
    ...digest,
    parties: ids.flatMap((id, index) =>
      party === undefined
        ? []
        : [{...party, id, names: {en: `Party ${id}`}, region: ['north', 'south', null][index % 3] ?? null}]
    ),
    regions: [
      {id: 'north', labels: {en: 'Northern harbours'}, members: count},
      {id: 'south', labels: {en: 'Southern harbours'}, members: count}
    ],
    cells: ids.flatMap(id => cells.map(cell => ({...cell, party: id})))
  }
}

describe('the picture of the matrix', () => {
  it('has the sign of each cell in it, so that nothing is told by colour alone', () => {
    const signs = textsIn(drawn(digest)[0]?.svg ?? '')
    const codes = new Set(digest.taxonomies[0]?.codes.map(({code}) => code))
    for (const manner of ['supports', 'qualified', 'opposes', 'mixed', 'mentions', 'unread'] as const) {
      const cells = digest.cells.filter(cell => codes.has(cell.code) && mannerOf(cell) === manner)
      // Once more in the legend.
      expect(signs.filter(sign => sign === mannerSigns[manner])).toHaveLength(cells.length + 1)
    }
  })

  it('says in its table in words how each party speaks to each code', () => {
    const [picture] = drawn(digest)
    expect(picture?.table.rows.map(([party]) => party)).toEqual(digest.parties.map(({names}) => names.en))
    expect(picture?.table.rows[0]?.slice(1)).toEqual(['supports', 'silent'])
  })

  it('has the names of parties at the left and the first code beside them, from right to left at the right', () => {
    const [left, right] = [drawn(digest)[0]?.svg ?? '', drawn(digest, 'ar')[0]?.svg ?? '']
    const first = digest.parties[0]?.names
    expect(placeOf(first?.en ?? '', left)).toBeLessThan(placeOf('a', left))
    expect(placeOf('a', left)).toBeLessThan(placeOf('b', left))
    expect(placeOf('\u2067?a\u2069?', right)).toBeGreaterThan(placeOf('\u2067?b\u2069?', right))
  })

  it('is one where all parties fit on a page, and one a region where they do not', () => {
    expect(drawn(crowd(34)).map(({title}) => title)).toHaveLength(1)
    expect(drawn(crowd(36)).map(({title}) => title.replace(/^.*? \(/, '('))).toEqual([
      '(Northern harbours)',
      '(Southern harbours)',
      '(in no regional group)'
    ])
  })

  it('is cut again where a region is large, and leaves no party out', () => {
    const many = drawn(crowd(120))
    expect(many[0]?.title).toMatch(/\(Northern harbours\), part 1 of 2$/)
    expect(many.reduce((sum, {table}) => sum + table.rows.length, 0)).toBe(120)
    expect(new Set(many.map(({id}) => id)).size).toBe(many.length)
  })

  it('is cut by rows alone where no region is known', () => {
    expect(drawn({...crowd(70), regions: []}).map(({table}) => table.rows.length)).toEqual([34, 34, 2])
  })
})
