import {describe, expect, it} from 'vitest'
import {partyAsked, subjectsAsked} from '../../../src/digest/handout/asked.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {harbour} from '../brief/harbour.js'

describe('a party that is asked for', () => {
  it.each(['XAB', 'xab', ' Brisland ', 'BRISLAND'])('is found by “%s”', given => {
    expect(partyAsked(harbour(), given)).toBe('XAB')
  })

  it('is guessed at where it is nearly one, and all are listed', () => {
    expect(() => partyAsked(harbour(), 'Brislnd')).toThrow(
      /^The digest has no party “Brislnd”\. Did you mean XAB \(Brisland\)\? It has: XAA \(Aldermark\), .*XAF \(Farrowdale\)\.$/
    )
    expect(() => partyAsked(harbour(), 'Zzyzx Confederation')).toThrow(/Confederation”\. It has: XAA/)
  })

  it('is sent to its groups where it has no words of its own', () => {
    const group = {id: 'isles', asOf: null, source: null, wording: null, members: ['XAQ']}
    expect(() => partyAsked(harbour({groups: [group]}), 'XAQ')).toThrow(
      'XAQ has no words of its own in the digest, and only speaks through groups: name isles instead.'
    )
    const digest = harbour({speakers: [{id: 'XAQ', names: {en: 'Quentia'}}]})
    const [submission, ...rest] = digest.submissions
    if (submission === undefined) throw new Error('The sample has a submission')
    const {identity} = submission
    const spoken: Digest['submissions'][number] = {
      ...submission,
      identity: {
        ...identity,
        parties: {...identity.parties, value: ['XAQ']},
        onBehalfOf: {...identity.onBehalfOf, value: 'isles'}
      }
    }
    expect(() => partyAsked({...digest, submissions: [spoken, ...rest]}, 'Quentia')).toThrow(
      'name isles instead'
    )
    expect(() => partyAsked(digest, 'Quentia')).toThrow('only speaks through groups.')
  })

  it('cannot be found in a digest without parties', () => {
    expect(() => partyAsked(harbour({parties: []}), 'XAA')).toThrow(
      'The digest has no party: say in a manifest'
    )
  })
})

describe('codes that are asked for', () => {
  it('stand in the order of the digest, each once, a list for all of its codes', () => {
    expect(subjectsAsked(harbour(), 'stakeholders,harbour/a, HARBOUR')).toEqual([
      'harbour/a',
      'harbour/b',
      'stakeholders'
    ])
  })
  it('are refused where one is not there', () => {
    expect(() => subjectsAsked(harbour(), 'harbour/z')).toThrow(
      'The digest has no code “harbour/z”. Did you mean harbour/a? It has the lists harbour, lanterns and the questions binding-instrument, stakeholders.'
    )
    expect(() => subjectsAsked(harbour(), ' , ')).toThrow('--codes names no code')
  })
})
