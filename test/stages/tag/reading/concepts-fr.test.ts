import {describe, expect, it} from 'vitest'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {casesOf, givenBy, pipelineIn} from '../cases/language-cases.js'

const pipeline = pipelineIn('fr')
const conceptsIn = (text: string): readonly string[] =>
  pipeline.lexicons.flatMap(lexicon => [...readConcepts(text, lexicon).hits.keys()])

describe('the French concepts', () => {
  it.each(casesOf('french.txt'))('give $wanted for: $text', ({wanted, text}) => {
    expect(givenBy(text, wanted, pipeline)).toEqual(wanted)
  })

  it.each([
    ['after an elided article', 'l’équipe d’intervention en cas d’urgence informatique', 'response-team'],
    ['in the feminine plural', 'les installations vitales', 'critical-infrastructure'],
    ['in an irregular plural', 'les systèmes vitaux et les hôpitaux', 'critical-infrastructure'],
    ['in capitals without accents', 'SECURITE DES ETATS', 'state'],
    ['between ne and pas', 'ils n’ont pas ratifié et ne devraient en aucun cas attaquer', 'must-not'],
    ['with a hyphen', 'des contre-mesures', 'countermeasures']
  ])('are found %s', (_how, text, concept) => {
    expect(conceptsIn(text)).toContain(concept)
  })

  it.each([
    ['an act of a State is not every State', 'les États souverains', 'state-conduct'],
    ['responsible behaviour is not State responsibility', 'comportement responsable', 'state-responsibility'],
    ['an objective is not an objection', 'nos objectifs à cet égard', 'reject-idea'],
    ['what is definitive is no definition', 'une solution définitive', 'definition'],
    ['a user is not a use, nor an operator an operation', 'les opérateurs', 'wrongful-act'],
    ['a file is not put on the line in line with a plan', 'en ligne avec le plan', 'ict'],
    ['the rule of law is not a State', 'l’état de droit', 'state'],
    ['self-defence legitimizes no war', 'la légitime défense et la force', 'is-contested']
  ])('know that %s', (_what, text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept)
  })
})
