import {describe, expect, it} from 'vitest'
import type {Lexicon} from '../../../../src/domain/pipeline/lexicon.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'

const lexicon: Lexicon = {
  language: 'en',
  fields: {},
  version: '1.0.0',
  concepts: {
    'supply-chain': ['supply chain', '!food ~2 supply chain'],
    team: ['response team', 'emergency response team', '=cert'],
    damage: ['damage/attack']
  }
}

const words = (text: string, concept: string) => {
  const reading = readConcepts(text, lexicon)
  return (reading.hits.get(concept) ?? []).map(({from, to}) =>
    text.slice(reading.words[from]?.start, reading.words[to - 1]?.end)
  )
}

describe('readConcepts', () => {
  it('finds the words of a concept, in order', () => {
    expect(words('Attacks on a CERT damage trust', 'damage')).toEqual(['Attacks', 'damage'])
  })

  it('drops a hit that an exception overlaps, and keeps the others', () => {
    expect(words('the food supply chain and the ICT supply chain', 'supply-chain')).toEqual(['supply chain'])
    expect(words('the food supply chain', 'supply-chain')).toEqual([])
  })

  it('keeps the longest phrase that begins at a word', () => {
    expect(words('an emergency response team', 'team')).toEqual(['emergency response team', 'response team'])
  })

  it('finds nothing in a text without words', () => {
    expect(readConcepts('— … !', lexicon).hits.size).toBe(0)
  })
})
