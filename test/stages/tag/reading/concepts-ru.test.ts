import {describe, expect, it} from 'vitest'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {casesOf, givenBy, pipelineIn} from '../cases/language-cases.js'

const pipeline = pipelineIn('ru')
const conceptsIn = (text: string): readonly string[] =>
  pipeline.lexicons.flatMap(lexicon => [...readConcepts(text, lexicon).hits.keys()])

describe('the Russian concepts', () => {
  it.each(casesOf('russian.txt'))('give $wanted for: $text', ({wanted, text}) => {
    expect(givenBy(text, wanted, pipeline)).toEqual(wanted)
  })

  it.each([
    'критическая инфраструктура',
    'критической инфраструктуры',
    'критически важной инфраструктуре',
    'критическую информационную инфраструктуру',
    'критическими инфраструктурами',
    'объекты критической инфраструктуры'
  ])('find critical infrastructure in every case: %s', text => {
    expect(conceptsIn(text)).toContain('critical-infrastructure')
  })

  it.each([
    ['уязвимость', 'vulnerability'],
    ['уязвимостей', 'vulnerability'],
    ['уязвимостями', 'vulnerability'],
    ['нормами ответственного поведения', 'norms'],
    ['нормам', 'norms'],
    ['государствами', 'state'],
    ['странам', 'state'],
    ['международным правом', 'international-law'],
    ['международного гуманитарного права', 'humanitarian-law'],
    ['мерах укрепления доверия', 'cbm'],
    ['контактными пунктами', 'specific-cbm'],
    ['наращиванию потенциала', 'capacity-building'],
    ['суверенитету', 'sovereignty'],
    ['осуществлённые при поддержке государства', 'state-conduct'],
    ['осуществленные при поддержке государства', 'state-conduct']
  ])('find “%s” as %s', (text, concept) => {
    expect(conceptsIn(text)).toContain(concept)
  })

  it.each([
    ['instead is not together', 'вместо этого', 'cooperate'],
    ['a rule is not a right', 'правила поведения', 'is-affirmed'],
    ['a page is not a country', 'на странице документа', 'state'],
    ['what is normal is not a norm', 'нормальная работа', 'norms'],
    ['a detail is not a child', 'детальный анализ', 'individuals'],
    ['peace is not concern', 'мир и согласие', 'concern']
  ])('know that %s', (_what, text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept)
  })
})
