import {execFileSync} from 'node:child_process'
import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {onPaper} from '../../../src/digest/pictures/colours.js'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'
import {fullDigest} from '../full-digest.js'
import {sixParties} from '../six-parties.js'
import {picturesOf} from './all-pictures.js'

const {digest} = fullDigest()
const kindsOf = (language: UnLanguage) => picturesOf(digest, language).map(({kind}) => kind)
const textsIn = (svg: string): readonly string[] =>
  [...parseHTML(`<html><body>${svg}</body></html>`).document.querySelectorAll('text')].map(
    text => text.textContent ?? ''
  )

describe.each(unLanguages)('the pictures in %s', language => {
  const pictures = picturesOf(digest, language)

  it('are of every kind, each with an id, a title, an alternative and a table of its own', () => {
    expect(new Set(kindsOf(language))).toEqual(
      new Set(['matrix', 'division', 'likeness', 'changes', 'coverage', 'languages'])
    )
    expect(new Set(pictures.map(({id}) => id)).size).toBe(pictures.length)
    for (const {id, title, alternative, table} of pictures) {
      expect(id).toMatch(/^[a-z0-9-]+$/)
      expect(title).not.toBe('')
      expect(alternative.length).toBeGreaterThan(15)
      expect(table.rows.length).toBeGreaterThan(0)
      for (const row of table.rows) {
        expect(row).toHaveLength(table.columns.length)
        row.forEach((value, at) => {
          if (value !== null) expect(typeof value === 'number').toBe(table.columns[at]?.kind === 'number')
        })
      }
    }
  })

  it('stand alone: named, with no script, style or outside reference, and colours that need no page', () => {
    for (const {id, svg, title, alternative} of pictures) {
      expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/)
      const {document} = parseHTML(`<html><body>${svg}</body></html>`)
      expect(document.querySelector(`#${id}-title`)?.textContent).toBe(title)
      expect(document.querySelector(`#${id}-desc`)?.textContent).toBe(alternative)
      expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href=|url\(|\son\w+=/)
      expect(svg).not.toMatch(/var\(--[a-z-]+\)/)
      expect(onPaper(svg)).not.toMatch(/var\(|currentColor/)
    }
  })

  it('round every place', () => {
    for (const {svg} of pictures) expect(svg).not.toMatch(/="[^"]*\d\.\d{3,}[^"]*"/)
  })
})

describe('the picture of the division', () => {
  const first = picturesOf(digest, 'en').find(({kind}) => kind === 'division')
  it('says how many stand where without any colour', () => {
    const texts = textsIn(first?.svg ?? '')
    const codes = digest.taxonomies[0]?.codes ?? []
    for (const {labels, stances} of codes) {
      if (Object.values(stances).every(count => count === 0)) continue
      expect(texts.some(text => text.includes(labels.en))).toBe(true)
      const inFavour = [
        ...(stances.supports > 0 ? [`+ ${stances.supports}`] : []),
        ...(stances.qualified > 0 ? [`(+) ${stances.qualified}`] : [])
      ].join('\u2003')
      if (inFavour !== '') expect(texts).toContain(inFavour)
    }
  })
  it('has the counts of the digest in its table', () => {
    expect(
      first?.table.rows.map(([code, , supports, qualified, mixed, opposes, division]) => [
        code,
        {supports, qualified, mixed, opposes},
        division
      ])
    ).toEqual(
      (digest.taxonomies[0]?.codes ?? [])
        .filter(({stances}) => Object.values(stances).some(count => count > 0))
        .map(({code, stances, division}) => [code, stances, division])
    )
  })
  it('is cut where there are many codes', () => {
    const many = {
      ...digest,
      taxonomies: digest.taxonomies.slice(0, 1).map(taxonomy => ({
        ...taxonomy,
        codes: Array.from({length: 60}, (_, at) => ({
          ...(taxonomy.codes[0] as (typeof taxonomy.codes)[number]),
          code: `harbour/c${at}`
        }))
      }))
    }
    expect(picturesOf(many, 'en').filter(({kind}) => kind === 'division')).toHaveLength(3)
  })
})

describe('the other pictures', () => {
  const named = (kind: string) => picturesOf(digest, 'en').find(picture => picture.kind === kind)
  it('count members heard of all members', () => {
    expect(named('coverage')?.table.rows).toEqual([
      ['Northern harbours', 2, 5],
      ['Southern harbours', 0, 3]
    ])
    expect(textsIn(named('coverage')?.svg ?? '')).toEqual(expect.arrayContaining(['2 of 5', '0 of 3']))
  })
  it('count submissions by language, and each once', () => {
    const counts = named('languages')?.table.rows.map(([, count]) => Number(count)) ?? []
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(digest.submissions.length)
  })
  it('count what is new, changed or not said again', () => {
    const sum = (named('changes')?.table.rows ?? [])
      .flat()
      .reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0)
    expect(sum).toBe((digest.since?.changes.length ?? 0) + (digest.since?.answers.length ?? 0))
  })
  it('say nothing of a direction: the map has no axis', () => {
    const svg = named('likeness')?.svg ?? ''
    expect(textsIn(svg).every(text => !/^[xy→↑ ]+$/.test(text))).toBe(true)
    expect(named('likeness')?.alternative).toContain('no direction in it means anything')
  })
  it('are left out where there is nothing to show', () => {
    const bare = {...digest, since: null, regions: [], likeness: {...digest.likeness, places: [], pairs: []}}
    const kinds = picturesOf(bare, 'en').map(({kind}) => kind)
    expect(kinds.filter(kind => kind !== 'division' && kind !== 'matrix')).toEqual(['languages'])
  })
})

describe('hostile names', () => {
  const attack = '</title><script>alert(1)</script><a href="x" onload="y">\u202efdp'
  const parties = sixParties.map(party => ({...party, name: party.name + attack}))
  it('stay words, and show the marks that reorder text', () => {
    for (const {svg} of picturesOf(fullDigest(parties).digest, 'en')) {
      expect(svg).not.toMatch(/<script|<a |\u202e/)
      expect(svg.match(/<title/g)).toHaveLength(1)
    }
  })
})

it('gives the same bytes in every time zone', () => {
  const program = `
    import {createHash} from 'node:crypto'
    import {picturesOf} from './test/digest/pictures/all-pictures.ts'
    import {fullDigest} from './test/digest/full-digest.ts'
    for (const language of ['en', 'ar']) for (const {svg} of picturesOf(fullDigest().digest, language))
      console.log(createHash('sha256').update(svg).digest('hex'))
  `
  const printedIn = (TZ: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      env: {...process.env, TZ, LANG: 'tr_TR.UTF-8'},
      encoding: 'utf8'
    })
  expect(printedIn('Asia/Tokyo')).toBe(printedIn('Europe/Zurich'))
})
