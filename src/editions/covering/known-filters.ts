import type {EditionFilters} from '../../domain/edition/covering.js'
import type {Desk} from '../../review/desk.js'
import {choicesOf, type SessionChoice} from '../../review/lists/choices.js'
import {EditionRefusal} from '../workflow/refusals.js'

/** What an edition of a collection can be narrowed to, by ids and subtags. */
export type FilterChoices = {
  readonly sessions: readonly SessionChoice[]
  readonly regions: readonly string[]
  readonly languages: readonly string[]
  readonly taxonomies: readonly string[]
}

export async function filterChoices(desk: Desk): Promise<FilterChoices> {
  const {languages, regions, sessions} = await choicesOf(desk)
  return {sessions, regions, languages, taxonomies: desk.pipeline.taxonomies.map(({id}) => id)}
}

/** Throws an EditionRefusal that names the first thing that there is not; a session that nobody names leaves nothing. */
export async function mustBeKnown(filters: EditionFilters, desk: Desk): Promise<void> {
  const choices = await filterChoices(desk)
  const known = {
    ...choices,
    // One of which nobody was heard leaves nobody in, and is no mistake.
    regions: desk.pipeline.memberships?.regions.map(({id}) => id) ?? []
  }
  for (const name of ['regions', 'languages', 'taxonomies'] as const)
    for (const value of filters[name] ?? [])
      if (!known[name].includes(value))
        throw new EditionRefusal(refusalFor[name], {name: value, choices: known[name].join(', ')})
}

const refusalFor = {
  regions: 'regionUnknown',
  languages: 'languageUnknown',
  taxonomies: 'taxonomyUnknown'
} as const
