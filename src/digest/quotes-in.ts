import type {Digest} from '../domain/digest/digest.js'
import type {PlacedWords} from '../domain/position.js'

/** Every quote of a digest whose text is at hand; the same words stand here as often as they are quoted. */
export function quotesIn({cells, answers, sharedWording, voices, since}: Digest): readonly PlacedWords[] {
  const quotes: PlacedWords[] = []
  for (const part of [cells, answers, sharedWording, voices])
    for (const each of part) quotes.push(...each.quotes)
  for (const {acted} of cells) quotes.push(...acted)
  if (since === null) return quotes
  const changed = [
    ...since.changes.flatMap(({before, after}) => [...before.quotes, ...after.quotes]),
    ...since.answers.flatMap(({before, after}) => [...before, ...after].flatMap(({quotes}) => quotes))
  ]
  return [...quotes, ...changed.filter(({submission}) => since.earlierFiles[submission] === undefined)]
}
