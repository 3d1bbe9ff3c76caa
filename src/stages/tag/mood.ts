import type {Moods} from '../../domain/lexicon.js'
import type {Act, ObstacleKind, Stance} from '../../domain/tag.js'
import type {Reading} from './concepts.js'
import type {Firing} from './rule.js'

/** How a passage speaks to a code. */
export type Manner = {
  readonly stance: Stance
  readonly act: Act
  readonly obstacle?: ObstacleKind
}

/**
 * The manner of speaking where a rule holds: what the rule itself fixes, else the first mood whose concept
 * stands where the mood says; without one, the speaker supports and reports no act.
 */
export function mannerOf(firing: Firing, reading: Reading, moods: Moods): Manner {
  const {rule} = firing
  const stance =
    rule.stance ?? moods.stances.find(mood => moodHolds(mood, firing, reading))?.stance ?? 'supports'
  if (rule.act !== undefined) return {stance, act: rule.act}
  const mood = moods.acts.find(entry => moodHolds(entry, firing, reading))
  if (mood === undefined) return {stance, act: 'none'}
  return mood.obstacle === undefined
    ? {stance, act: mood.act}
    : {stance, act: mood.act, obstacle: mood.obstacle}
}

/** Whether a passage as a whole begins by rejecting what stands before it. */
export const rejectsWhatPrecedes = (reading: Reading, moods: Moods): boolean =>
  standsBetween(reading, moods.rejection, {first: 0, last: 0})

type Mood = Moods['stances'][number] | Moods['acts'][number]
type Sentences = {readonly first: number; readonly last: number}

function moodHolds(
  {concept, where, given, unless}: Mood,
  {first, last}: Sentences,
  reading: Reading
): boolean {
  const here = {first, last}
  if (given !== undefined && !standsBetween(reading, given, here)) return false
  if (unless.some(other => standsBetween(reading, other, here))) return false
  if (where === 'sentence') return standsBetween(reading, concept, here)
  const after = {first: last + 1, last: last + 1}
  if (where === 'next') return standsBetween(reading, concept, after)
  return standsBetween(reading, concept, {first: first - 1, last: last + 1})
}

const standsBetween = ({hits}: Reading, concept: string, {first, last}: Sentences): boolean =>
  hits.get(concept)?.some(({sentence}) => sentence >= first && sentence <= last) === true
