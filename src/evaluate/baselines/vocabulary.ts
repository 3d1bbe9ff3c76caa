/** The stems of a passage, and what it is an example of. */
export type Labelled = {readonly stems: readonly string[]; readonly label: string}

/** The label of a passage that is an example of nothing. */
export const nothing = 'nothing'

const fewestPassages = 2

/**
 * The stems that tell most of labels: that stand in many passages, and mostly in those of a few labels. Those of a single
 * passage tell nothing. The same passages give the same stems in the same order.
 */
export function tellingStems(passages: readonly Labelled[], most: number): ReadonlySet<string> {
  const labelsOf = new Map<string, Map<string, number>>()
  for (const {stems, label} of passages)
    for (const stem of new Set(stems)) {
      const labels = labelsOf.get(stem) ?? new Map<string, number>()
      labels.set(label, (labels.get(label) ?? 0) + 1)
      labelsOf.set(stem, labels)
    }
  const rated = [...labelsOf].flatMap(([stem, labels]) => {
    const count = [...labels.values()].reduce((sum, each) => sum + each, 0)
    return count < fewestPassages || isInherited(stem) ? [] : [{stem, worth: worthOf(labels, count)}]
  })
  return new Set(
    rated
      .toSorted((one, other) => other.worth - one.worth || (one.stem < other.stem ? -1 : 1))
      .slice(0, most)
      .map(({stem}) => stem)
  )
}

/** The stems of a text that a vocabulary knows, each once. */
export const distinct = (stems: readonly string[], vocabulary: ReadonlySet<string>): readonly string[] => [
  ...new Set(stems.filter(stem => vocabulary.has(stem)))
]

/** How many passages a stem stands in, weighed by how far it keeps to one label. */
const worthOf = (labels: ReadonlyMap<string, number>, count: number): number =>
  [...labels].reduce((sum, [label, own]) => (label === nothing ? sum : sum + (own * own) / count), 0)

// The library counts stems in a plain object, where "constructor" stands before anything was counted.
const isInherited = (stem: string): boolean => stem in {}
