import {describe, expect, it} from 'vitest'
import type {Digest, SharedWording} from '../../../src/domain/digest/digest.js'
import type {Standing} from '../../../src/stages/compare/standing.js'
import {wordingInDigest} from '../../../src/stages/compare/wording-in-digest.js'

const quote = (party: string): SharedWording['quotes'][number] => ({
  party,
  submission: `paper-of-${party}`,
  passage: 'p',
  start: 0,
  end: 5,
  text: 'words',
  page: null,
  number: null,
  ordinal: 1,
  speaker: null,
  language: 'en',
  recognised: null
})
const wording = (...parties: string[]): SharedWording => ({overlap: 1, quotes: parties.map(quote)})
const parties = ['XAA', 'XAB', 'XAC'].map(id => ({id})) as unknown as Digest['parties']
const counting = (...ids: string[]) =>
  ({counted: ids.map(id => ({submission: `paper-of-${id}`}))}) as unknown as Standing
const sharers = (all: readonly SharedWording[], stand = counting('XAA', 'XAB', 'XAC')) =>
  wordingInDigest(all, stand, parties).map(({quotes}) => quotes.map(({party}) => party))

describe('the wording that is shared, in a digest', () => {
  it('has the sentence of most parties first, each with its parties in their order', () => {
    expect(sharers([wording('XAC', 'XAA'), wording('XAB', 'XAC', 'XAA')])).toEqual([
      ['XAA', 'XAB', 'XAC'],
      ['XAA', 'XAC']
    ])
  })
  it('leaves out a submission that counts nowhere', () => {
    const all = [wording('XAA', 'XAB', 'XAC'), wording('XAA', 'XAB')]
    expect(sharers(all, counting('XAA', 'XAC'))).toEqual([['XAA', 'XAC']])
  })
})
