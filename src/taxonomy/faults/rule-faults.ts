import type {Rule} from '../../domain/pipeline/lexicon.js'

import type {PipelineFolder} from '../folder/pipeline-folder.js'
import type {Fault} from './fault.js'
import {codesOf, everyTaxonomyRead} from './taxonomy-faults.js'

/** What is wrong between the rules, the concepts and the codes. */
export const ruleFaults = (folder: PipelineFolder): readonly Fault[] => [
  ...conceptFaults(folder),
  ...limitFaults(folder),
  ...codeFaults(folder)
]

function conceptFaults(folder: PipelineFolder): readonly Fault[] {
  const english = folder.lexicons.get('en')
  if (english === undefined || folder.rules === undefined) return []
  const {fault} = folder.rules
  return conceptsUsed(folder.rules)
    .filter(({concept}) => !Object.hasOwn(english.value.concepts, concept))
    .map(({concept, path}) => fault(path, `The concept ${concept} is used here, but not defined in English.`))
}

type Use = {readonly concept: string; readonly path: readonly PropertyKey[]}

function conceptsUsed({value}: NonNullable<PipelineFolder['rules']>): readonly Use[] {
  const listed = (concepts: readonly string[], path: readonly PropertyKey[]): Use[] =>
    concepts.map((concept, index) => ({concept, path: [...path, index]}))
  const inRule = (rule: Rule, path: readonly PropertyKey[]): Use[] => [
    ...rule.all.flatMap((entry, index) =>
      [entry].flat().map(concept => ({concept, path: [...path, 'all', index]}))
    ),
    ...listed(rule.none, [...path, 'none']),
    ...listed(rule.nowhere, [...path, 'nowhere']),
    ...Object.keys(rule.fewer).map(concept => ({concept, path: [...path, 'fewer', concept]}))
  ]
  const inRules = (key: 'codes' | 'questions'): Use[] =>
    Object.entries<readonly Rule[]>(value[key]).flatMap(([name, rules]) =>
      rules.flatMap((rule, index) => inRule(rule, [key, name, index]))
    )
  const inMoods = (['stances', 'acts'] as const).flatMap(kind =>
    value.moods[kind].flatMap(({concept, given, unless}, index) => [
      {concept, path: ['moods', kind, index, 'concept']},
      ...(given === undefined ? [] : [{concept: given, path: ['moods', kind, index, 'given']}]),
      ...listed(unless, ['moods', kind, index, 'unless'])
    ])
  )
  return [
    {concept: value.context, path: ['context']},
    {concept: value.moods.rejection, path: ['moods', 'rejection']},
    ...listed(value.moods.voices.denials, ['moods', 'voices', 'denials']),
    ...inMoods,
    ...inRules('codes'),
    ...inRules('questions')
  ]
}

function limitFaults({rules, file, taxonomies}: PipelineFolder): readonly Fault[] {
  if (rules === undefined || file === undefined) return []
  const listed = [...taxonomies.keys()].map(reference => reference.split('@')[0])
  return rules.value.limits.flatMap(({taxonomy}, index) =>
    listed.includes(taxonomy)
      ? []
      : [
          rules.fault(
            ['limits', index, 'taxonomy'],
            `There is a limit for the taxonomy ${taxonomy}, which is not listed.`
          )
        ]
  )
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
