/**
 * How much an example of a subject teaches, 0–1, by how many there are: in steps, so that worths need telling anew only
 * where a step is passed.
 */
export const rarityOf = (examples: number): number => steps.find(({below}) => examples < below)?.rarity ?? 0

const steps = [
  {below: 3, rarity: 1},
  {below: 10, rarity: 0.6},
  {below: 30, rarity: 0.3}
] as const
