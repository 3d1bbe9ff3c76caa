import {describe, expect, it} from 'vitest'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import {sinceDigest} from '../../../../src/stages/compare/since/since-digest.js'
import {type SampleParty, sampleDigest} from '../../../digest/sample-digest.js'

const code = {code: 'norms/help', en: 'Help', definition: 'States should help.'}
const rule = {code: 'norms/rule', en: 'Rule', definition: 'States should keep to it.'}

const party = (
  id: string,
  paragraphs: SampleParty['paragraphs'],
  more: Partial<SampleParty> = {}
): SampleParty => ({
  id,
  name: `Land of ${id}`,
  file: `${id}.pdf`,
  language: 'en',
  paragraphs,
  ...more
})
const digestOf = (...parties: SampleParty[]): Digest => sampleDigest('Harbours', parties, [code, rule]).digest

const silent = {text: 'We thank the Chair.'}
const favours = {text: 'We favour help.', tags: {'norms/help': ['supports', 'none']}} as const
const opposes = {text: 'We reject help.', tags: {'norms/help': ['opposes', 'none']}} as const

/** The later digest, in which the papers of these parties are other ones. */
const withNewPapers = (digest: Digest, ...ids: string[]): Digest => {
  const renamed = (id: string) => (ids.includes(id.replace('sub-', '')) ? `${id}-2` : id)
  return {
    ...digest,
    submissions: digest.submissions.map(each => ({...each, id: renamed(each.id)})),
    parties: digest.parties.map(each => ({...each, submissions: each.submissions.map(renamed)}))
  }
}

describe('a digest since an earlier one', () => {
  it('tells what is new, changed and dropped, quote against quote', () => {
    const earlier = digestOf(party('XAA', [silent]), party('XAB', [favours]), party('XAC', [favours]))
    const later = withNewPapers(
      digestOf(party('XAA', [favours]), party('XAB', [opposes]), party('XAC', [silent])),
      'XAA',
      'XAB',
      'XAC'
    )
    const {since} = sinceDigest(later, earlier, 'ab'.repeat(32))
    expect(since?.changes.map(({party, kind}) => [party, kind])).toEqual([
      ['XAA', 'new'],
      ['XAB', 'changed'],
      ['XAC', 'dropped']
    ])
    const [, changed] = since?.changes ?? []
    expect(changed?.before.quotes[0]?.text).toBe('We favour help.')
    expect(changed?.after.quotes[0]?.text).toBe('We reject help.')
    expect(since?.submissions).toEqual(['sub-XAA-2', 'sub-XAB-2', 'sub-XAC-2'])
    expect(since?.earlierFiles).toEqual({'sub-XAA': 'XAA.pdf', 'sub-XAB': 'XAB.pdf', 'sub-XAC': 'XAC.pdf'})
  })

  it('says nothing of a party that handed in nothing since', () => {
    const earlier = digestOf(party('XAA', [favours]))
    const later = digestOf(party('XAA', [silent]))
    expect(sinceDigest(later, earlier, 'ab'.repeat(32)).since).toMatchObject({parties: [], changes: []})
  })

  it('calls nothing dropped that could not be read', () => {
    const earlier = digestOf(party('XAA', [favours]))
    const later = withNewPapers(digestOf(party('XAA', [silent], {unread: true})), 'XAA')
    expect(sinceDigest(later, earlier, 'ab'.repeat(32)).since?.changes).toEqual([])
  })

  it('tells a pole that is taken anew', () => {
    const asks = {text: 'A treaty is needed.', answers: {'binding-instrument': 'needed'}}
    const earlier = digestOf(party('XAA', [silent]))
    const later = withNewPapers(digestOf(party('XAA', [asks])), 'XAA')
    expect(sinceDigest(later, earlier, 'ab'.repeat(32)).since?.answers).toMatchObject([
      {party: 'XAA', question: 'binding-instrument', kind: 'new', before: [], after: [{pole: 'needed'}]}
    ])
  })

  it('calls nothing new of a party that the earlier one left out with all that it had said', () => {
    const earlier: Digest = {
      ...digestOf(party('XAB', [silent])),
      covers: {
        sessions: [],
        regions: [],
        languages: ['en'],
        taxonomies: [],
        checked: false,
        leftOut: [{party: 'XAA', as: ['language'], names: {en: 'Land of XAA'}}]
      }
    }
    const later = withNewPapers(digestOf(party('XAA', [favours]), party('XAB', [favours])), 'XAA', 'XAB')
    const {since} = sinceDigest(later, earlier, 'ab'.repeat(32))
    expect(since?.changes.map(({party, kind}) => [party, kind])).toEqual([['XAB', 'new']])
    const whole = sinceDigest(later, digestOf(party('XAB', [silent])), 'ab'.repeat(32)).since
    expect(whole?.changes.map(({party}) => party)).toEqual(['XAA', 'XAB'])
  })

  it('calls nothing new on a code that the earlier one did not have', () => {
    const both = {...favours, tags: {...favours.tags, 'norms/rule': ['supports', 'none'] as const}}
    const earlier = sampleDigest('Harbours', [party('XAA', [silent])], [code]).digest
    const later = withNewPapers(digestOf(party('XAA', [both])), 'XAA')
    expect(sinceDigest(later, earlier, 'ab'.repeat(32)).since?.changes.map(({code}) => code)).toEqual([
      'norms/help'
    ])
  })
})
