import {describe, expect, it} from 'vitest'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {casesOf, givenBy, pipelineIn} from '../cases/language-cases.js'

const pipeline = pipelineIn('es')
const conceptsIn = (text: string): readonly string[] =>
  pipeline.lexicons.flatMap(lexicon => [...readConcepts(text, lexicon).hits.keys()])

describe('the Spanish concepts', () => {
  it.each(casesOf('spanish.txt'))('give $wanted for: $text', ({wanted, text}) => {
    expect(givenBy(text, wanted, pipeline)).toEqual(wanted)
  })

  it.each([
    ['in the plural', 'las infraestructuras críticas', 'critical-infrastructure'],
    ['in the subjunctive', 'que los Estados no permitan deliberadamente', 'allow'],
    ['in the preterite', 'el Congreso promulgó la ley', 'measure-taken'],
    ['with a pronoun at the end', 'no deben utilizarse', 'must-not'],
    ['in the conditional', 'no deberían atacar', 'must-not'],
    ['after a noun', 'las puertas traseras', 'tampering']
  ])('are found %s', (_how, text, concept) => {
    expect(conceptsIn(text)).toContain(concept)
  })

  it.each([
    ['order is not a computer', 'el orden internacional', 'ict'],
    ['little is not a point of contact', 'en poco tiempo', 'specific-cbm'],
    ['development is not a developer', 'los países en desarrollo', 'makers'],
    ['an authority is not an author', 'las autoridades del ataque', 'attribution'],
    ['interest is not a stakeholder', 'nuestro interés', 'stakeholders'],
    ['the vulnerable do not violate', 'las personas vulnerables', 'law-applies'],
    ['what has been is not a State', 'hemos estado aquí', 'state'],
    ['a working group is no commitment', 'el grupo de trabajo', 'commitment']
  ])('know that %s', (_what, text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept)
  })
})
