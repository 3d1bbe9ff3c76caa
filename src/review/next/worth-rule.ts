import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {jointStance} from '../../stages/position/cell.js'
import type {OpenPassage, OpenWord, Voice, Why, WorthRule} from '../../store/index/next/worth.js'
import {rarityOf} from './rarity.js'

/**
 * What a look at a passage can be worth, part by part; each part is told with what it was told from:
 * - `only-voice` without this tag the party would be silent on its subject · `turns-stance` without it the cell would have
 *   another stance
 * - `would-speak` the machine asks, and with this tag the party would no longer be silent · `would-turn` the machine asks,
 *   and with it the cell would have another stance
 * - `uncertain` the machine is hardly more or less sure than it must be to count it; with how sure it is
 * - `rare` people have checked few examples of the subject; with how many
 * - `badly-read` its page was read from a picture, and not surely; with how surely
 */
export const worthParts = [
  'only-voice',
  'would-speak',
  'turns-stance',
  'would-turn',
  'uncertain',
  'rare',
  'badly-read'
] as const
export type WorthPart = (typeof worthParts)[number]

/** The most that each part adds. What decides a cell comes before all that only teaches. */
const most: Readonly<Record<WorthPart, number>> = {
  'only-voice': 4,
  'would-speak': 3,
  'turns-stance': 3,
  'would-turn': 2,
  uncertain: 2,
  rare: 1.5,
  'badly-read': 1
}

/** What adds less is not worth telling. */
const LEAST = 0.2

/** The worth of passages for a pipeline: the sum over all that is open on each, as one look settles all of it. */
export const worthRule =
  (pipeline: Pipeline): WorthRule =>
  ({passages, voices, examples}) => {
    const cells = grouped(voices, ({party, subject}) => `${party} ${subject}`)
    return passages.flatMap(passage => {
      const why = [
        ...passage.open.flatMap(word => [
          ...decides(word, passage, cells),
          ...part('uncertain', doubtOf(word, pipeline), {word, figure: word.confidence}),
          ...part('rare', rarityOf(examples.get(word.subject) ?? 0), {
            word,
            figure: examples.get(word.subject) ?? 0
          })
        ]),
        ...badlyRead(passage)
      ].toSorted((a, b) => b.worth - a.worth)
      if (why.length === 0) return []
      const {submission, ordinal} = passage
      return [{submission, ordinal, worth: rounded(why.reduce((sum, {worth}) => sum + worth, 0)), why}]
    })
  }

type Cells = ReadonlyMap<string, readonly Voice[]>

/** What becomes of the cells of its parties if a person takes the tag away, or lets one count that does not yet. */
function decides(word: OpenWord, {parties}: OpenPassage, cells: Cells): readonly Why[] {
  return parties.flatMap(party => {
    const voices = cells.get(`${party} ${word.subject}`) ?? []
    const name = word.state === 'abstaining' ? withWord(word, voices) : withoutWord(word, voices)
    return name === null ? [] : part(name, 1, {word, party, figure: null})
  })
}

function withWord(word: OpenWord, voices: readonly Voice[]): WorthPart | null {
  if (voices.length === 0) return 'would-speak'
  const stances = stancesOf(voices)
  return stanceOf([...stances, word.stance]) === stanceOf(stances) ? null : 'would-turn'
}

function withoutWord(word: OpenWord, voices: readonly Voice[]): WorthPart | null {
  const others = voices
    .map(voice => (voice.stance === word.stance ? {...voice, passages: voice.passages - 1} : voice))
    .filter(({passages}) => passages > 0)
  if (others.length === 0) return 'only-voice'
  return stanceOf(stancesOf(others)) === stanceOf(stancesOf(voices)) ? null : 'turns-stance'
}

const stancesOf = (voices: readonly Voice[]) => voices.map(({stance}) => stance)

// An answer has none: whoever takes a pole takes it.
const stanceOf = (stances: readonly Voice['stance'][]) => jointStance(stances.flatMap(stance => stance ?? []))

/**
 * How near the machine is to the point from which it counts a tag: 1 at that point, 0 where it is quite sure, or where
 * it would not ask any more.
 */
function doubtOf({subject, state, confidence}: OpenWord, {model, file}: Pipeline): number {
  const from = model?.thresholds[subject] ?? file.settings.confidenceThreshold
  if (state === 'abstaining') return between((confidence / from - ASKED_FROM) / (1 - ASKED_FROM))
  return between((1 - confidence) / (1 - Math.min(from, SUREST)))
}

/** The machine asks from this share of the point on; and is never surer than this. */
const ASKED_FROM = 0.6
const SUREST = 0.99

const between = (share: number): number => Math.min(1, Math.max(0, share))

function badlyRead({recognised}: OpenPassage): readonly Why[] {
  if (recognised === null) return []
  return part('badly-read', 1 - recognised, {word: null, figure: recognised})
}

type Of = {readonly word: OpenWord | null; readonly party?: string; readonly figure: number | null}

function part(name: WorthPart, share: number, {word, party, figure}: Of): readonly Why[] {
  const worth = rounded(most[name] * share)
  if (worth < LEAST) return []
  return [{part: name, subject: word?.subject ?? null, party: party ?? null, worth, figure}]
}

const rounded = (worth: number): number => Math.round(worth * 100) / 100
