import type {Correction} from '../domain/correction.js'
import {type Note, outcome} from '../domain/outcome.js'
import type {SettledPassage, SettledTag, Tag, TaggedPassage} from '../domain/tag.js'
import type {Stage} from './stage.js'

/**
 * Lays the corrections over the machine's tags. The last word on a code of a passage wins; what it
 * overrules is kept. A correction whose passage is gone finds it again by its quote, or becomes a note.
 */
export const settle: Stage<'tagged' | 'corrections', 'settled'> = {
  name: 'settle',
  version: 3,
  needs: ['tagged', 'corrections'],
  gives: 'settled',
  uses: [],
  run: ({tagged, corrections}) => {
    const {placed, adrift} = placeCorrections(tagged, corrections)
    return outcome(
      tagged.map(passage => settlePassage(passage, placed.get(passage.id) ?? [])),
      adrift.map(driftNote)
    )
  }
}

type Placement = {
  readonly placed: ReadonlyMap<string, readonly Correction[]>
  readonly adrift: readonly Correction[]
}

function placeCorrections(passages: readonly TaggedPassage[], corrections: readonly Correction[]): Placement {
  const placed = new Map<string, Correction[]>()
  const adrift: Correction[] = []
  for (const correction of corrections) {
    const passage = passageOf(correction, passages)
    if (passage) placed.set(passage.id, [...(placed.get(passage.id) ?? []), correction])
    else adrift.push(correction)
  }
  return {placed, adrift}
}

function passageOf(
  {passage: id, quote}: Correction,
  passages: readonly TaggedPassage[]
): TaggedPassage | undefined {
  const byId = passages.find(passage => passage.id === id)
  if (byId) return byId
  const same = passages.filter(({text}) => text === quote)
  const kept = same.length > 0 ? same : passages.filter(({text}) => holdsMostOf(quote, text))
  // Two places for one word would be a guess.
  return kept.length === 1 ? kept[0] : undefined
}

/** A passage cut larger holds the whole quote; one cut smaller must be most of it, or any scrap would do. */
const MOST = 0.6

const holdsMostOf = (quote: string, text: string): boolean =>
  text.includes(quote) || (quote.includes(text) && text.length >= MOST * quote.length)

function settlePassage(passage: TaggedPassage, corrections: readonly Correction[]): SettledPassage {
  const lastWords = new Map(corrections.map(correction => [correction.code, correction]))
  const machine = passage.tags.map(tag => judge(tag, lastWords.get(tag.code)))
  const tagged = new Set(passage.tags.map(({code}) => code))
  const added = [...lastWords.values()].filter(({code, verdict}) => verdict !== 'reject' && !tagged.has(code))
  return {
    ...passage,
    tags: [...machine.flatMap(({tag}) => tag ?? []), ...added.map(tagByPerson)],
    overruled: machine.flatMap(({overruled}) => overruled ?? [])
  }
}

type Judgement = {readonly tag?: SettledTag; readonly overruled?: SettledPassage['overruled'][number]}

function judge(tag: Tag, word: Correction | undefined): Judgement {
  if (!word) return {tag: {...tag, settled: 'machine'}}
  // A person is sure of what the machine was not.
  if (word.verdict === 'accept') return {tag: {...certain(tag), settled: 'accepted'}}
  const overruled = {...tag, correction: word.id}
  if (word.verdict === 'reject') return {overruled}
  return {overruled, tag: {...tagByPerson(word), cues: tag.cues}}
}

const certain = ({abstains: _, ...tag}: Tag): Tag => ({...tag, confidence: 1})

const tagByPerson = ({code, stance, act, by}: Correction): SettledTag => ({
  code,
  stance: stance ?? 'mentions',
  act: act ?? 'none',
  confidence: 1,
  cues: [],
  by: `person: ${by}`,
  settled: 'set'
})

const driftNote = ({id, by, code, quote}: Correction): Note => ({
  code: 'correction-adrift',
  message:
    `The correction ${id} by ${by} on ${code} finds no passage any more (“${quote.slice(0, 80)}”): ` +
    'make it again on the passage that took its place.'
})
