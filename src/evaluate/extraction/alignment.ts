import {diffArrays} from 'diff'

/** Where a place between two words of one text may lie in another: between `low` and `high`. */
export type Range = {readonly low: number; readonly high: number}

/**
 * For each place between words of `wanted`, from 0 to its length, the places of `read` that stand for it by the
 * shortest edit. Beside a word that both have, it is one place; amid words that were misread, any place amid what
 * stands for them.
 */
export const placesIn = (read: readonly string[], wanted: readonly string[]): readonly Range[] => {
  const places: Range[] = [{low: 0, high: 0}]
  let at = 0
  let lost = 0
  let added = 0
  const settle = () => {
    const end = at + added
    const last = places.at(-1)
    if (lost === 0 && last !== undefined) places[places.length - 1] = {low: last.low, high: end}
    for (let word = 1; word <= lost; word++) places.push({low: word < lost ? at : end, high: end})
    at = end
    lost = 0
    added = 0
  }
  for (const part of diffArrays([...wanted], [...read])) {
    if (part.removed) lost += part.count
    else if (part.added) added += part.count
    else {
      settle()
      for (let word = 0; word < part.count; word++) places.push({low: ++at, high: at})
    }
  }
  settle()
  return places
}
