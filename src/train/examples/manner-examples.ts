import type {Moods} from '../../domain/pipeline/lexicon.js'
import type {WeightTable} from '../../domain/pipeline/model.js'
import {Act, Stance} from '../../domain/tag.js'
import {focusOn, groundsFor} from '../../stages/tag/model/focus.js'
import {mannerFeaturesOf} from '../../stages/tag/model/manner/manner-features.js'
import {knownBy} from '../../stages/tag/model/rows/known.js'
import {sightingsIn} from '../../stages/tag/model/rows/sightings.js'
import {weighedBy} from '../../stages/tag/model/weighing/weighed.js'
import type {Taught} from '../fitting/weight-table.js'
import type {TagExample} from './tag-examples.js'
import type {TaughtTag} from './training-passage.js'

/** What acts are told apart: those of the coding rules, an obstacle of skill and one of will. */
export const acts = [
  'none',
  'implements',
  'obstacle:skill',
  'obstacle:will',
  'proposes',
  'alleges-breach'
] as const
export const stances = Stance.options

/** What the codes of some passages teach of stances and of acts; where a code stands is told by a table of tags. */
export function mannerExamples(
  examples: readonly TagExample[],
  table: WeightTable,
  moods: Moods
): {readonly stances: readonly Taught[]; readonly acts: readonly Taught[]} {
  const each = examples.flatMap(({passage, seen}) => {
    const sightings = sightingsIn(seen.scene.reading, seen.language, knownBy({tags: table}))
    const [weighed] = weighedBy([seen], sightings.tags, table)
    const grounds = groundsFor(
      passage.tags.map(({code}) => code),
      weighed,
      table
    )
    return passage.tags.map(tag => ({
      tag,
      writer: passage.writer,
      features: mannerFeaturesOf(
        focusOn(tag.code, grounds.get(tag.code) ?? {reasons: [], places: []}, seen),
        seen.scene.reading,
        {moods, language: passage.language}
      )
    }))
  })
  const taught = (outcomes: readonly string[], of: (tag: TaughtTag) => string | null) =>
    each.flatMap(({tag, writer, features}) => {
      const told = of(tag)
      if (told === null) return []
      return [
        {features, writer, outcomes: Int8Array.from(outcomes.map(outcome => (outcome === told ? 1 : 0)))}
      ]
    })
  return {
    stances: taught(stances, ({stance}) => stance),
    acts: taught(acts, ({act, obstacle}) =>
      act === Act.enum.obstacle ? `obstacle:${obstacle ?? 'skill'}` : act
    )
  }
}
