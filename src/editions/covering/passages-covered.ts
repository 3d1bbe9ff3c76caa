import type {Covering} from '../../domain/edition/covering.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {SettledPassage} from '../../domain/tag.js'

/** The passages of an edition that covers a part: without what parties that are left out say in transcripts, and tags of other lists. */
export function passagesCovered(
  passages: readonly SettledPassage[],
  {filters: {taxonomies}, leftOut}: Covering
): readonly SettledPassage[] {
  const gone = new Set<string | null>(leftOut.map(({party}) => party))
  const isOf = ({code}: {readonly code: string}) => taxonomies?.some(id => code.startsWith(`${id}/`)) ?? true
  return passages
    .filter(({speaker}) => speaker === null || !gone.has(countsFor(speaker)))
    .map(({bestQuotes, overruled, tags, ...passage}) => ({
      ...passage,
      tags: tags.filter(isOf),
      overruled: overruled.filter(isOf),
      bestQuotes: bestQuotes.filter(isOf)
    }))
}
