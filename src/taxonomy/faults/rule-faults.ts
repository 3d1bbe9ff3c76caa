import type {Rule} from '../../domain/lexicon.js'
import {polesOf} from '../../domain/taxonomy.js'
import type {Checked, PipelineFolder} from '../pipeline-folder.js'
import type {Fault} from './fault.js'
import {codesOf, everyTaxonomyRead, twice} from './taxonomy-faults.js'

/** What is wrong between the rules, the concepts, the codes and the questions. */
export const ruleFaults = (folder: PipelineFolder): readonly Fault[] => [
  ...conceptFaults(folder),
  ...codeFaults(folder),
  ...questionFaults(folder)
]

function conceptFaults(folder: PipelineFolder): readonly Fault[] {
  const english = folder.lexicons.get('en')
  const known = new Set(Object.keys(english?.value.concepts ?? {}))
  const lexicons = [...folder.lexicons].flatMap(([language, lexicon]) => {
    if (lexicon === undefined) return []
    const {value, fault} = lexicon
    const wrongLanguage =
      value.language === language
        ? []
        : [fault(['language'], `The language is ${value.language}, but the file is named for ${language}.`)]
    const foreign = Object.keys(value.concepts).filter(
      concept => english !== undefined && !known.has(concept)
    )
    return [
      ...wrongLanguage,
      ...foreign.map(concept =>
        fault(['concepts', concept], `The concept ${concept} is not defined in English.`)
      )
    ]
  })
  if (english === undefined || folder.rules === undefined) return lexicons
  const {fault} = folder.rules
  const used = conceptsUsed(folder.rules)
  const unknown = used.filter(({concept}) => !known.has(concept))
  return [
    ...lexicons,
    ...unknown.map(({concept, path}) =>
      fault(path, `The concept ${concept} is used here, but not defined in English.`)
    )
  ]
}

type Use = {readonly concept: string; readonly path: readonly PropertyKey[]}

function conceptsUsed({value}: NonNullable<PipelineFolder['rules']>): readonly Use[] {
  const inRules = (key: 'codes' | 'questions', byName: Readonly<Record<string, readonly Rule[]>>): Use[] =>
    Object.entries(byName).flatMap(([name, rules]) =>
      rules.flatMap((rule, index) => [
        ...rule.all.flatMap((entry, place) =>
          [entry].flat().map(concept => ({concept, path: [key, name, index, 'all', place]}))
        ),
        ...rule.none.map((concept, place) => ({concept, path: [key, name, index, 'none', place]}))
      ])
    )
  const inMoods = (['stances', 'acts'] as const).flatMap(kind =>
    value.moods[kind].map(({concept}, index) => ({concept, path: ['moods', kind, index]}))
  )
  return [...inMoods, ...inRules('codes', value.codes), ...inRules('questions', value.questions)]
}

function codeFaults(folder: PipelineFolder): readonly Fault[] {
  const {rules} = folder
  if (rules === undefined || !everyTaxonomyRead(folder)) return []
  const codes = codesOf(folder)
  const unknown = Object.keys(rules.value.codes).filter(code => !codes.has(code))
  const unruled = [...folder.taxonomies.values()].flatMap(taxonomy => {
    if (taxonomy === undefined) return []
    return taxonomy.value.codes.flatMap(({code}, index) => {
      const full = `${taxonomy.value.id}/${code}`
      const message = `The code ${full} has no rule in rules.yaml, so every party would seem silent on it.`
      return full in rules.value.codes ? [] : [taxonomy.fault(['codes', index, 'code'], message)]
    })
  })
  return [
    ...unknown.map(code =>
      rules.fault(['codes', code], `There is a rule for the code ${code}, which does not exist.`)
    ),
    ...unruled
  ]
}

function questionFaults({rules, questions}: PipelineFolder): readonly Fault[] {
  if (questions === undefined) return []
  const faults = [...repeated(questions)]
  if (rules === undefined) return faults
  const polesByQuestion = new Map(
    questions.value.questions.map(question => [question.code, polesOf(question).map(({pole}) => pole)])
  )
  for (const [question, answers] of Object.entries(rules.value.questions)) {
    const poles = polesByQuestion.get(question)
    if (poles === undefined)
      faults.push(
        rules.fault(
          ['questions', question],
          `There is a rule for the question ${question}, which does not exist.`
        )
      )
    // Every question can be left open, so no list of poles says so.
    else
      for (const [index, {pole}] of answers.entries())
        if (pole !== 'open' && !poles.includes(pole))
          faults.push(
            rules.fault(
              ['questions', question, index, 'pole'],
              `The question ${question} has no pole ${pole}; it has ${poles.join(', ')}.`
            )
          )
  }
  return faults
}

function repeated({
  value,
  fault
}: Checked<NonNullable<PipelineFolder['questions']>['value']>): readonly Fault[] {
  const questions = twice(value.questions.map(({code}) => code)).map(({value: code, index}) =>
    fault(['questions', index, 'code'], `The question ${code} stands here twice.`)
  )
  const poles = value.questions.flatMap(({code, poles}, index) =>
    twice(poles.map(({pole}) => pole)).map(({value: pole, index: place}) =>
      fault(['questions', index, 'poles', place], `The question ${code} has the pole ${pole} twice.`)
    )
  )
  return [...questions, ...poles]
}
