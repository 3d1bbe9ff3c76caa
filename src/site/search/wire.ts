/**
 * What the parts of an index hold, as they are sent: scripts that call `concordSearch(name, part)`, since a page on a
 * disk may load scripts and nothing else.
 */
export type Contents = {
  /** The first term of each part with terms, in the order of code units. */
  readonly terms: readonly string[]
  /** The number of the first place of each part with places. */
  readonly places: readonly number[]
  /** Terms that stand in so many places that none is listed. */
  readonly common: readonly string[]
  /** Traditional characters, each followed by the simplified one that the index has for it. */
  readonly traditional: string
}

/** Names in the language of the page, and where each leads, from the page. */
export type Names = {
  readonly parties: readonly (readonly [name: string, link: string])[]
  /** Codes and questions, with the anchor under which a party's words on it stand. */
  readonly subjects: readonly (readonly [name: string, link: string, anchor: string])[]
}

/** For each term the places that have it in any form, as steps in base 36, and its other forms. */
export type TermPart = readonly (readonly [term: string, places: string, forms: string])[]

/** Words of a party: which one, on which subjects, their language, and the words. */
export type PlacePart = readonly (readonly [
  party: number,
  subjects: readonly number[],
  language: string,
  text: string
])[]

export type Part = Contents | Names | TermPart | PlacePart

/** Where the parts of an index that tell of words come from. */
export type IndexParts = {
  readonly contents: () => Promise<Contents>
  readonly terms: (number: number) => Promise<TermPart>
}

/** Ascending numbers as steps in base 36: 3, 4, 40 is `3 1 10`. */
export const inSteps = (numbers: readonly number[]): string =>
  numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(' ')

/** The numbers that `inSteps` wrote. */
export function fromSteps(steps: string): readonly number[] {
  let last = 0
  return steps === '' ? [] : steps.split(' ').map(step => (last += Number.parseInt(step, 36)))
}
