import type {Digest} from '../../../src/domain/digest/digest.js'
import {answersThrough, withThrough} from '../../../src/stages/compare/groups/through.js'
import {changesBetween} from '../../../src/stages/compare/since/changes.js'
import {type Sample, type SampleParty, sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {withUnsure} from '../with-unsure.js'

const pierGroup: SampleParty = {
  id: 'pier-group',
  name: 'Pier Group',
  file: 'received/pier-group.pdf',
  language: 'en',
  paragraphs: [
    {
      text: 'The Pier Group asks that every call from the pier be answered, and opposes lights on the pier.',
      page: 1,
      number: '1.',
      tags: {'harbour/b': ['supports', 'none'], 'harbour/a': ['opposes', 'none']},
      answers: {'binding-instrument': 'not-needed'}
    }
  ]
}

/** Six parties and a group to which two of them belong, with something in every section that a digest can have. */
export function fullDigest(): Sample {
  const sample = sampleDigest('Harbours', [...sixParties, pierGroup], threeCodes)
  const {digest} = sample
  const groups: Digest['groups'] = [
    {
      id: 'pier-group',
      asOf: '2026-01-01',
      source: 'An invented list',
      wording: 'verified',
      members: ['XAA', 'XAF', 'XAZ']
    }
  ]
  const {
    digest: {cells: unsure, unsureAnswers},
    passages
  } = withUnsure(sample)
  const cells = withThrough(
    unsure.map(({through: _through, ...cell}) => cell),
    groups
  )
  const quoteOf = (party: string) => {
    const quote = cells.find(cell => cell.party === party)?.quotes[0]
    if (quote === undefined) throw new Error(`${party} says nothing.`)
    const {stance: _s, act: _a, obstacle: _o, checked: _c, merits: _m, confidence: _f, ...words} = quote
    return {party, ...words}
  }
  return {
    ...sample,
    passages,
    digest: {
      ...digest,
      groups,
      cells,
      ...(unsureAnswers && {unsureAnswers}),
      answersThrough: answersThrough(digest.answers, {parties: digest.parties, groups}),
      sharedWording: [{overlap: 0.9, quotes: [quoteOf('XAA'), quoteOf('XAB')]}],
      voices: [
        {
          submission: 'sub-XAA',
          label: 'The Chair',
          role: 'chair',
          party: null,
          onBehalfOf: null,
          sureness: 'sure',
          from: 'the name over the turn',
          turns: 2,
          quotes: []
        }
      ],
      since: {
        earlier: {kind: 'date', name: '2026-03-01', from: '2026-03-01'},
        submissions: ['sub-XAA'],
        parties: ['XAA', 'XAB'],
        ...changesBetween(
          {
            cells: cells.map(cell =>
              cell.party === 'XAB' && cell.code === 'harbour/a' ? {...cell, stance: 'opposes'} : {...cell}
            ),
            answers: digest.answers.filter(({party}) => party !== 'XAA')
          },
          {cells, answers: digest.answers},
          ['XAA', 'XAB']
        ),
        undated: ['sub-XAC'],
        earlierFiles: {}
      }
    }
  }
}
