import {canonicalJson} from '../../domain/json/content-id.js'
import type {Code} from '../../domain/pipeline/taxonomy.js'
import type {TaxonomiesSince} from '../../store/definitions.js'
import type {Desk} from '../desk.js'

/** What of a code says what belongs to it; a new label or source is no new definition. */
export type Definition = Pick<Code, 'definition' | 'includes' | 'excludes'>

/** A definition that holds no longer, and when the one after it came into force. */
export type EarlierDefinition = Definition & {readonly until: string}

/** How a code came to be defined as it is. */
export type CodeHistory = {
  /** The earliest first. */
  readonly earlier: readonly EarlierDefinition[]
  /** Passages on which a person accepted or set the code under an earlier definition. */
  readonly older: readonly string[]
}

/** The history of a code in the collection, as far as its runs tell. */
export async function codeHistory(code: string, {pipeline, store}: Desk): Promise<CodeHistory> {
  const earlier = earlierDefinitions(code, await store.definitions.history(pipeline.file.id))
  const last = earlier.at(-1)
  const said = last === undefined ? [] : await store.definitions.saidBefore(code, last.until)
  return {earlier, older: [...new Set(said.map(({correction}) => correction.passage))]}
}

/** Each definition of a code that another one followed. */
function earlierDefinitions(code: string, history: readonly TaxonomiesSince[]): readonly EarlierDefinition[] {
  const states = history.flatMap(({since, taxonomies}) => {
    const found = taxonomies.flatMap(({codes, id}) => codes.filter(each => `${id}/${each.code}` === code))
    return found.map(each => ({since, definition: definitionOf(each)}))
  })
  return states.flatMap(({definition}, place) => {
    const next = states[place + 1]
    return next === undefined || isSame(definition, next.definition)
      ? []
      : [{...definition, until: next.since}]
  })
}

const definitionOf = ({definition, excludes, includes}: Code): Definition => ({
  definition,
  includes,
  excludes
})

const isSame = (one: Definition, other: Definition): boolean => canonicalJson(one) === canonicalJson(other)
