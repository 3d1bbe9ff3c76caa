import type {UnLanguage} from '../../../../domain/document.js'
import type {Moods} from '../../../../domain/pipeline/lexicon.js'
import type {Model, WeightTable} from '../../../../domain/pipeline/model.js'
import {Act, ObstacleKind, Stance, type Tag} from '../../../../domain/tag.js'
import type {Reading} from '../../reading/concepts.js'
import {rowsOf} from '../rows.js'
import {addLogits, logitsOf} from '../weights.js'
import {type Focus, ownMannerOf, rowsAround, sentencesOf} from './manner-features.js'

/** The stance and the act of a passage on a code. */
export type SaidHow = Pick<Tag, 'stance' | 'act' | 'obstacle'>

/**
 * Tells the stance and the act on one code after another of a passage: the likeliest of each. What stands around the
 * same sentences is weighed once.
 */
export function mannerTeller(
  reading: Reading,
  {model, moods, language}: {readonly model: Model; readonly moods: Moods; readonly language: UnLanguage}
): (focus: Focus) => SaidHow {
  const weighed = new Map<string, {readonly stances: Float64Array; readonly acts: Float64Array}>()
  const around = (focus: Focus) => {
    const sentences = sentencesOf(focus)
    const key = [...sentences].join(' ')
    const known = weighed.get(key)
    if (known !== undefined) return known
    const weigh = (table: WeightTable) =>
      logitsOf(rowsAround(sentences, {reading, language}, rowsOf(table)), table)
    const logits = {stances: weigh(model.stances), acts: weigh(model.acts)}
    weighed.set(key, logits)
    return logits
  }
  return focus => {
    const {stances, acts} = around(focus)
    const own = ownMannerOf(focus, reading, moods)
    const [act, obstacle] = likeliest(acts, own, model.acts).split(':')
    return {
      stance: Stance.parse(likeliest(stances, own, model.stances)),
      act: Act.parse(act),
      ...(obstacle === undefined ? {} : {obstacle: ObstacleKind.parse(obstacle)})
    }
  }
}

function likeliest(around: Float64Array, own: ReadonlySet<string>, table: WeightTable): string {
  const rows = [...own].flatMap(name => rowsOf(table).named(name) ?? [])
  const logits = addLogits(around, rows, table)
  return table.outcomes[logits.indexOf(Math.max(...logits))] ?? ''
}
