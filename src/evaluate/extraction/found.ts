/** How much was found, how much of it is right, and how much there was to find. */
export type Found = {readonly right: number; readonly found: number; readonly wanted: number}

/** Null where nothing was found. */
export const precisionOf = ({right, found}: Found): number | null => (found === 0 ? null : right / found)

/** Null where there was nothing to find. */
export const recallOf = ({right, wanted}: Found): number | null => (wanted === 0 ? null : right / wanted)

/** Null where there was nothing to find and nothing was found. */
export const f1Of = ({right, found, wanted}: Found): number | null =>
  found + wanted === 0 ? null : (2 * right) / (found + wanted)

/** What several files give together. */
export const togetherOf = (all: readonly Found[]): Found => ({
  right: all.reduce((sum, {right}) => sum + right, 0),
  found: all.reduce((sum, {found}) => sum + found, 0),
  wanted: all.reduce((sum, {wanted}) => sum + wanted, 0)
})
