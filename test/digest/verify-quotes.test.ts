import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {misattributedQuotes, unfaithfulPassages, unfaithfulQuotes} from '../../src/digest/verify-quotes.js'
import type {Digest} from '../../src/domain/digest/digest.js'
import type {Speaker} from '../../src/domain/meeting/speaker.js'
import type {Quote} from '../../src/domain/position.js'
import {sampleDigest} from './sample-digest.js'
import {sixParties, threeCodes} from './six-parties.js'

const {digest, passages, textOf} = sampleDigest('Harbours', sixParties, threeCodes)

/** The digest with its first quote changed. */
function withFirstQuote(change: Partial<Quote>): Digest {
  const index = digest.cells.findIndex(({quotes}) => quotes.length > 0)
  return {
    ...digest,
    cells: digest.cells.map((cell, at) =>
      at === index
        ? {...cell, quotes: cell.quotes.map((quote, nth) => (nth === 0 ? {...quote, ...change} : quote))}
        : cell
    )
  }
}
const first = digest.cells.flatMap(({quotes}) => quotes)[0]
if (first === undefined) throw new Error('The sample has no quotes.')

describe('unfaithfulQuotes', () => {
  it('finds nothing where every quote stands in its text', () => {
    expect(unfaithfulQuotes(digest, textOf)).toEqual([])
  })
  it.each([
    ['a changed word', {text: first.text.replace('never', 'always')}, 'Other words'],
    ['a shifted place', {start: first.start + 1, end: first.end + 1}, 'Other words'],
    ['a place past the end of the text', {end: 99_999}, 'No text stands'],
    ['an empty place', {start: first.end}, 'No text stands'],
    ['a submission that is not in the digest', {submission: 'sub-XZZ'}, 'is not in the digest'],
    ['the words of another party', {submission: 'sub-XAB'}, "is not one of XAA's"]
  ])('refuses %s', (_, change, why) => {
    const found = unfaithfulQuotes(withFirstQuote(change), textOf)
    expect(found).toHaveLength(1)
    expect(found[0]?.why).toContain(why)
    expect(found[0]?.quote).toEqual({...first, ...change})
  })
  it('refuses every quote of a submission whose text is not at hand', () => {
    const found = unfaithfulQuotes(digest, submission =>
      submission === 'sub-XAB' ? undefined : textOf(submission)
    )
    expect(new Set(found.map(({quote}) => quote.submission))).toEqual(new Set(['sub-XAB']))
  })
  it('reads the quotes of answers too', () => {
    const answers = digest.answers.map(answer => ({
      ...answer,
      quotes: answer.quotes.map(quote => ({...quote, text: `${quote.text} indeed`}))
    }))
    expect(unfaithfulQuotes({...digest, answers}, textOf)).toHaveLength(digest.answers.length)
  })
  it('reads shared wording too', () => {
    const {confidence: _confidence, stance: _stance, act: _act, ...placed} = first
    const sharing = (party: string, text: string): Digest => ({
      ...digest,
      sharedWording: [{overlap: 1, quotes: [{party, ...placed, text}]}]
    })
    expect(unfaithfulQuotes(sharing('XAA', first.text), textOf)).toEqual([])
    expect(unfaithfulQuotes(sharing('XAA', `${first.text} indeed`), textOf)).toHaveLength(1)
    expect(unfaithfulQuotes(sharing('XAB', first.text), textOf)).toHaveLength(1)
  })
  it('refuses a quote from a submission that was superseded', () => {
    const parties = digest.parties.map(party => (party.id === 'XAA' ? {...party, submissions: []} : party))
    expect(unfaithfulQuotes({...digest, parties}, textOf).map(({quote}) => quote.submission)).toEqual(
      expect.arrayContaining(['sub-XAA'])
    )
  })
  it('refuses a party that the digest does not list', () => {
    const parties = digest.parties.filter(({id}) => id !== 'XAA')
    expect(unfaithfulQuotes({...digest, parties}, textOf)[0]?.why).toContain('Its party XAA')
  })
  it('sees any one letter changed', () => {
    fc.assert(
      fc.property(fc.nat(first.text.length - 1), fc.string({minLength: 1, maxLength: 1}), (at, letter) => {
        fc.pre(first.text[at] !== letter)
        const text = first.text.slice(0, at) + letter + first.text.slice(at + 1)
        return unfaithfulQuotes(withFirstQuote({text}), textOf).length === 1
      })
    )
  })
})

describe('a digest with a transcript', () => {
  const chair: Speaker = {label: 'The Chair', role: 'chair', party: null, onBehalfOf: null}
  /** The passages as turns of a transcript: those of XAA by a given speaker, all others as in a paper. */
  const spokenBy = (speaker: Speaker) =>
    passages.map(passage => (passage.submission === first.submission ? {...passage, speaker} : passage))
  const party: Speaker = {label: 'ARVANIA', role: 'party', party: 'XAA', onBehalfOf: null}
  const withVoice = (quote: Partial<Quote>, label = 'The Chair'): Digest => ({
    ...digest,
    voices: [
      {
        submission: first.submission,
        ...chair,
        label,
        sureness: 'sure',
        from: 'its label',
        turns: 1,
        quotes: [{...first, ...quote, code: 'norms/a'}]
      }
    ]
  })

  it('is refused where the words of a voice do not stand in its transcript', () => {
    expect(unfaithfulQuotes(withVoice({}), textOf)).toEqual([])
    expect(unfaithfulQuotes(withVoice({text: 'Other words.'}), textOf)).toHaveLength(1)
    expect(unfaithfulQuotes(withVoice({submission: 'sub-XAB'}), textOf)).toHaveLength(1)
  })
  it('may quote a party in its own turn', () => {
    expect(misattributedQuotes(digest, passages)).toEqual([])
    expect(misattributedQuotes(digest, spokenBy(party))).toEqual([])
  })
  it.each([
    ['the chair', chair],
    ['another party', {...party, party: 'XAB'}],
    ['the party for a group', {...party, onBehalfOf: 'coastal-group'}],
    ['somebody unknown', {...party, role: 'other' as const, party: null}]
  ])('is refused where a party is quoted with the words of %s', (_who, speaker) => {
    const found = misattributedQuotes(digest, spokenBy(speaker))
    expect(new Set(found.map(({quote}) => quote.submission))).toEqual(new Set([first.submission]))
  })
  it('is refused where the chair is quoted with the words of another', () => {
    const none = {...withVoice({}), cells: [], answers: []}
    expect(misattributedQuotes(none, spokenBy(chair))).toEqual([])
    expect(misattributedQuotes(none, spokenBy(party))).toHaveLength(1)
    expect(misattributedQuotes(none, spokenBy({...chair, label: 'The Vice-Chair'}))).toHaveLength(1)
  })
  it('is refused where the passage of a quote is not at hand', () => {
    expect(misattributedQuotes(digest, []).length).toBeGreaterThan(0)
  })
})

describe('unfaithfulPassages', () => {
  it('finds the passage that says other words than its document', () => {
    const changed = passages.map((passage, index) =>
      index === 2 ? {...passage, text: `${passage.text}!`} : passage
    )
    expect(unfaithfulPassages(passages, textOf)).toEqual([])
    expect(unfaithfulPassages(changed, textOf).map(({passage}) => passage.id)).toEqual([passages[2]?.id])
  })
})
