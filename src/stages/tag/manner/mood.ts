import type {Moods} from '../../../domain/pipeline/lexicon.js'
import type {Act, ObstacleKind, Stance} from '../../../domain/tag.js'
import type {Reading} from '../reading/concepts.js'
import type {Firing} from '../rules/rule.js'
import {isDenial, type Voice, voiceOf} from './voice.js'

/** How a passage speaks to a code. */
export type Manner = {
  readonly stance: Stance
  readonly act: Act
  readonly obstacle?: ObstacleKind
  readonly voice: Voice
}

/**
 * The manner of speaking where a rule holds. A rejection opposes what the rule says, or supports what it denies;
 * another's view only mentions it; else the stance that the rule fixes, or that of the first mood that holds.
 */
export function mannerOf(firing: Firing, reading: Reading, moods: Moods): Manner {
  const {rule} = firing
  const {voice} = voiceOf(firing, reading, moods)
  const plain =
    rule.stance ?? moods.stances.find(mood => moodHolds(mood, firing, reading))?.stance ?? 'supports'
  const stance = rule.stance === 'mentions' ? plain : stanceIn(voice, plain, isDenial(firing, moods.voices))
  if (rule.act !== undefined) return {stance, act: rule.act, voice}
  const mood = moods.acts.find(entry => moodHolds(entry, firing, reading))
  if (mood === undefined) return {stance, act: 'none', voice}
  return mood.obstacle === undefined
    ? {stance, act: mood.act, voice}
    : {stance, act: mood.act, obstacle: mood.obstacle, voice}
}

function stanceIn(voice: Voice, stance: Stance, denies: boolean): Stance {
  if (voice === 'reported' || voice === 'doubled') return 'mentions'
  if (voice === 'affirmed') return 'supports'
  // A denial with a fixed stance, rejected: whoever rejects a denial supports.
  if (voice === 'rejected') return denies && stance !== 'supports' ? 'supports' : 'opposes'
  return voice === 'unclear' && stance === 'supports' && !denies ? 'opposes' : stance
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
