/** Numbers that look random and are always the same for one seed. */
export type Chance = {
  /** From 0 up to, but without, 1. */
  readonly next: () => number
  readonly oneOf: <Choice>(choices: readonly [Choice, ...Choice[]]) => Choice
}

/** A source of chance for a seed: mulberry32, which is small, fast and good enough to shuffle sentences. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {next, oneOf: choices => choices[Math.floor(next() * choices.length)] ?? choices[0]}
}
