import {type Code, converseOf, crosswalkOf, type Relation} from '../../domain/pipeline/taxonomy.js'
import type {PipelineFolder} from '../folder/pipeline-folder.js'
import type {Fault} from './fault.js'
import {everyTaxonomyRead, twice} from './taxonomy-faults.js'

/** What is wrong between codes that are said to stand near one another. */
export function crosswalkFaults(folder: PipelineFolder): readonly Fault[] {
  // A code that is not found may stand in a file that cannot be read.
  if (!everyTaxonomyRead(folder)) return []
  const codes = codesById(folder)
  return [...folder.taxonomies.values()].flatMap(taxonomy => {
    if (taxonomy === undefined) return []
    const {value, fault} = taxonomy
    return value.codes.flatMap((code, index) => {
      const full = `${value.id}/${code.code}`
      const at = (place: readonly PropertyKey[], message: string) =>
        fault(['codes', index, ...place], message)
      const unknown = code.close.flatMap((other, place) =>
        codes.has(other)
          ? []
          : [at(['close', place], `The code ${code.code} is called close to ${other}, which does not exist.`)]
      )
      const wrong = code.relations.flatMap(({code: other, relation}, place) => {
        const message = wrongRelation(full, {code: other, relation}, codes.get(other))
        return message === null ? [] : [at(['relations', place], message)]
      })
      const repeated = twice(crosswalkOf(code).map(({code: other}) => other)).map(({value: other, index}) =>
        at(placeOf(code, index), `The code ${code.code} says twice how ${other} stands to it.`)
      )
      return [...unknown, ...wrong, ...repeated]
    })
  })
}

type Said = {readonly code: string; readonly relation: Relation}

/** What is wrong with one relation of a code, given the other code; null where nothing is. */
function wrongRelation(code: string, {code: other, relation}: Said, there: Code | undefined): string | null {
  if (other === code) return `The code ${code} is said to stand near itself.`
  if (there === undefined) return `The code ${code} is said to stand near ${other}, which does not exist.`
  const converse = converseOf(relation)
  const isSaid = crosswalkOf(there).some(back => back.code === code && back.relation === converse)
  if (isSaid) return null
  return `The code ${code} says that ${other} is ${inWords[relation]}, and ${other} does not say the converse: give it {code: ${code}, relation: ${converse}}.`
}

const inWords: Readonly<Record<Relation, string>> = {
  exact: 'the same',
  close: 'close',
  broad: 'broader',
  narrow: 'narrower',
  related: 'related'
}

const placeOf = ({close}: Code, index: number): readonly PropertyKey[] =>
  index < close.length ? ['close', index] : ['relations', index - close.length]

const codesById = ({taxonomies}: PipelineFolder): ReadonlyMap<string, Code> =>
  new Map(
    [...taxonomies.values()].flatMap(taxonomy =>
      (taxonomy?.value.codes ?? []).map(code => [`${taxonomy?.value.id}/${code.code}`, code] as const)
    )
  )
