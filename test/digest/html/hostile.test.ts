import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {SettledPassage} from '../../../src/domain/tag.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {all, parsed} from './parsed.js'

const override = '\u202e'
const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<!-- <svg onload=alert(1)> -->',
  `gpj.${override}fdp.exe`,
  'javascript:alert(1)//https://example.invalid/',
  '&lt;b&gt; &amp;amp; &#60;i&#62;'
]

// What the program itself looks up; everything else in a digest can hold any words at all.
const fixed = new Set([
  'format',
  'cell',
  'stance',
  'acts',
  'act',
  'sureness',
  'sha256',
  'kind',
  'supersededBy',
  'evidence',
  'obstacle',
  'wording',
  'group',
  'sameAs'
])
const references = new Set([
  'party',
  'parties',
  'submission',
  'submissions',
  'passage',
  'code',
  'question',
  'pole',
  'id'
])

/** A digest or passages with the attack at the end of every text that a file or a person could have written. */
const poisoned = <Value>(value: Value, attack: string): Value =>
  // Every text stays a text, so the shape is kept.
  JSON.parse(JSON.stringify(value), (key, text) =>
    typeof text === 'string' && !fixed.has(key) && !references.has(key) && !/^\d+$/.test(key)
      ? text + attack
      : text
  ) as Value

/** Quotes must go on standing in their passages, so both grow together. */
const grown = (digest: Digest, passages: readonly SettledPassage[], attack: string) => {
  const longer = <Text extends {start: number; end: number}>(words: Text) => ({
    ...words,
    end: words.end + attack.length
  })
  const rich = poisoned(digest, attack)
  return {
    digest: {
      ...rich,
      unplaced: rich.unplaced.map(each => ({...each, question: each.question + attack})),
      notRead: rich.notRead.map(each => ({...each, failure: {...each.failure, code: 'no-text' as const}})),
      submissions: rich.submissions.map(each => ({
        ...each,
        notes: each.notes.map(({message}) => ({code: 'language-not-covered' as const, message})),
        identity: {...each.identity, date: {...each.identity.date, value: `2026${attack}`}}
      })),
      cells: rich.cells.map(cell => ({
        ...cell,
        quotes: cell.quotes.map(longer),
        acted: cell.acted.map(longer)
      })),
      answers: rich.answers.map(answer => ({...answer, quotes: answer.quotes.map(longer)}))
    },
    passages: passages.map(passage => longer({...poisoned(passage, attack), headings: [attack]}))
  }
}

const clean = sampleDigest('Harbours', sixParties, threeCodes)
const shapeOf = (html: string) => {
  // Where a name is cut in a picture depends on its letters.
  const document = parsed(html)
  for (const picture of document.querySelectorAll('.drawn')) picture.remove()
  const names = [...document.querySelectorAll('*')].map(
    element => (element as unknown as {readonly localName: string}).localName
  )
  return Object.fromEntries(
    [...new Set(names)].toSorted().map(name => [name, names.filter(each => each === name).length])
  )
}

describe.each(attacks)('a digest with %j in every field', attack => {
  const sample = grown(clean.digest, clean.passages, attack)
  const html = digestHtml(sample.digest, sample.passages)

  it('has the very elements of one without', () => {
    const plain = grown(clean.digest, clean.passages, ' and so on')
    expect(shapeOf(html)).toEqual(shapeOf(digestHtml(plain.digest, plain.passages)))
  })
  it('has no handler, no address and no style on any element', () => {
    const elements = [...(parsed(html).querySelectorAll('*') as Iterable<{getAttributeNames(): string[]}>)]
    const attributes = new Set(elements.flatMap(element => element.getAttributeNames()))
    expect([...attributes].filter(name => /^on|^src|^style$/.test(name))).toEqual([])
    expect(html).not.toMatch(/<script|<img|<svg onload|<!-- /)
    expect(all(html, 'a[href]').filter(link => !link.getAttribute('href')?.startsWith('#'))).toEqual([])
  })
  it('still quotes letter for letter', () => {
    const quotes = [
      ...[...sample.digest.cells, ...sample.digest.answers].flatMap(entry => entry.quotes),
      ...sample.digest.cells.flatMap(({acted}) => acted)
    ]
    const shown = all(html, 'blockquote').map(({textContent}) => textContent)
    expect(shown.toSorted()).toEqual(quotes.map(({text}) => text).toSorted())
    expect(quotes.every(({text}) => text.endsWith(attack))).toBe(true)
  })
  it('holds no mark that reorders text unseen, in the source or in a name', () => {
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    const names = all(html, 'bdi, h1, text').map(({textContent}) => textContent ?? '')
    expect(names.filter(name => name.includes(override))).toEqual([])
  })
})

it('shows an override in a file name by its number', () => {
  const sample = grown(clean.digest, clean.passages, `gpj.${override}fdp.exe`)
  expect(all(digestHtml(sample.digest, sample.passages), '.file')[0]?.textContent).toContain(
    'gpj.⟨U+202E⟩fdp.exe'
  )
})
