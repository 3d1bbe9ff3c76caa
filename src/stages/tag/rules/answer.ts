import type {RuleBook} from '../../../domain/pipeline/lexicon.js'
import type {Span} from '../../../domain/span.js'
import type {Answer} from '../../../domain/tag.js'
import {visible} from '../../words/neutral-text.js'
import {isDenial, voiceOf} from '../manner/voice.js'
import type {Hit, Reading} from '../reading/concepts.js'
import type {Firing} from './rule.js'

/**
 * The answer that the rules of one question give: a pole in the speaker's own voice, or the one that follows from
 * rejecting another. Two different poles, or another's view alone, give none: silence is a smaller fault than
 * showing a party on the wrong side.
 */
export function answerOf(
  group: readonly Firing[],
  reading: Reading,
  {rules, versions}: {readonly rules: RuleBook; readonly versions: string}
): Answer | null {
  const meant = group.flatMap(firing => meaningOf(firing, reading, rules)).toSorted(surestFirst)
  const firm = new Set(meant.map(({pole}) => pole).filter(pole => pole !== 'open'))
  if (firm.size > 1) return null
  const [only = 'open'] = firm
  const held = meant.filter(({pole}) => pole === only)
  const [winner] = held
  if (winner === undefined) return null
  const {says, number, rule} = winner.firing
  return {
    code: says,
    pole: only,
    confidence: rule.sure,
    cues: cuesOf(
      held.flatMap(({hits}) => hits),
      reading
    ),
    by: `rule ${says}#${number}, ${versions}`
  }
}

/** Each group of firings that say the same code, in the order of their first. */
export function grouped(found: readonly Firing[]): readonly (readonly Firing[])[] {
  const groups = new Map<string, Firing[]>()
  for (const firing of found) {
    const group = groups.get(firing.says)
    if (group === undefined) groups.set(firing.says, [firing])
    else group.push(firing)
  }
  return [...groups.values()]
}

/** Where the words of hits stand, in order; spans that touch or overlap are one. */
export function cuesOf(hits: readonly Pick<Hit, 'from' | 'to'>[], {text, words}: Reading): Span[] {
  const spans = hits
    .map(({from, to}) => ({start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0}))
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    const joins =
      last !== undefined &&
      (span.start <= last.end || /^\s?$/.test(visible(text.slice(last.end, span.start))))
    if (joins) merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    else merged.push(span)
  }
  return merged
}

type Meaning = {readonly firing: Firing; readonly pole: string; readonly hits: readonly Hit[]}

function meaningOf(firing: Firing, reading: Reading, {moods}: RuleBook): readonly Meaning[] {
  const {voice, rejection} = voiceOf(firing, reading, moods)
  if (voice === 'own') return firing.pole === null ? [] : [{firing, pole: firing.pole, hits: firing.hits}]
  const turned = voice === 'rejected' || (voice === 'affirmed' && isDenial(firing, moods.voices))
  if (!turned || rejection === null || firing.rejected === null) return []
  return [{firing, pole: firing.rejected, hits: [...firing.hits, rejection]}]
}

const surestFirst = (one: Meaning, other: Meaning): number =>
  other.firing.rule.sure - one.firing.rule.sure ||
  one.firing.first - other.firing.first ||
  one.firing.number - other.firing.number
