import type {EditionFilters} from '../../../domain/edition/covering.js'

/** The fields by which a draft is narrowed. */
export type FilterNames = {
  readonly sessions: readonly string[]
  readonly regions: readonly string[]
  readonly submittedIn: readonly string[]
  readonly taxonomies: readonly string[]
  readonly checked?: 'yes' | undefined
}

/** What the fields of a form narrow a draft to: what is not ticked narrows nothing. */
export const filtersIn = ({
  checked,
  regions,
  sessions,
  submittedIn,
  taxonomies
}: FilterNames): EditionFilters => ({
  sessions: [...sessions],
  ...(regions.length === 0 ? {} : {regions: [...regions]}),
  ...(submittedIn.length === 0 ? {} : {languages: [...submittedIn]}),
  ...(taxonomies.length === 0 ? {} : {taxonomies: [...taxonomies]}),
  ...(checked === undefined ? {} : {checked: true})
})
