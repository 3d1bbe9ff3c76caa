import type {Digest} from '../domain/digest/digest.js'
import type {Labels} from '../domain/pipeline/taxonomy.js'

/** A list of codes by name alone, without its counts. */
export type ListByName = {
  readonly id: string
  readonly labels: Labels
  readonly codes: readonly {readonly code: string; readonly labels: Labels}[]
}

/** The lists of a digest by name alone: equal where nothing but a count is another. */
export const listsByName = ({taxonomies}: Pick<Digest, 'taxonomies'>): readonly ListByName[] =>
  taxonomies.map(({id, labels, codes}) => ({
    id,
    labels,
    codes: codes.map(({code, labels}) => ({code, labels}))
  }))
