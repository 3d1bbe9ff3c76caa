import type {Moods} from '../../../../domain/pipeline/lexicon.js'
import type {Model, WeightTable} from '../../../../domain/pipeline/model.js'
import {Act, ObstacleKind, Stance, type Tag} from '../../../../domain/tag.js'
import type {Reading} from '../../reading/concepts.js'
import type {Row} from '../rows/row.js'
import {rowsOf} from '../rows/rows.js'
import type {Sightings} from '../rows/sightings.js'
import {sumsOf} from '../weighing/sums.js'
import {addLogits, logitsOf} from '../weighing/weights.js'
import {type Focus, ownMannerOf, rowsAround, sentencesOf} from './manner-features.js'

/** The stance and the act of a passage on a code. */
export type SaidHow = Pick<Tag, 'stance' | 'act' | 'obstacle'>

/**
 * Tells the stance and the act on one code after another of a passage: the likeliest of each. What stands around the
 * same sentences is weighed once.
 */
export function mannerTeller(
  reading: Reading,
  sightings: Sightings,
  {model, moods}: {readonly model: Model; readonly moods: Moods}
): (focus: Focus) => SaidHow {
  const weighed = new Map<string, Around>()
  const logitsAround = (kind: keyof Around, sentences: ReadonlySet<number>): Float64Array =>
    logitsOf(sumsOf(rowsAround(sentences, sightings, kind), model[kind]), model[kind])
  const around = (focus: Focus): Around => {
    const sentences = sentencesOf(focus)
    const key = [...sentences].join(' ')
    const known = weighed.get(key)
    if (known !== undefined) return known
    const logits = {
      stances: logitsAround('stances', sentences),
      acts: logitsAround('acts', sentences)
    }
    weighed.set(key, logits)
    return logits
  }
  return focus => {
    const {stances, acts} = around(focus)
    const own = ownMannerOf(focus, reading, moods)
    return {
      stance: stanceOf(likeliest(stances, own, model.stances)),
      ...actOf(likeliest(acts, own, model.acts))
    }
  }
}

type Around = Readonly<Record<'stances' | 'acts', Float64Array>>

function likeliest(around: Float64Array, own: ReadonlySet<string>, table: WeightTable): string {
  const {named} = rowsOf(table)
  const rows: Row[] = []
  for (const name of own) {
    const row = named(name)
    if (row !== undefined) rows.push(row)
  }
  const logits = addLogits(around, rows)
  return table.outcomes[logits.indexOf(Math.max(...logits))] ?? ''
}

/** What an outcome of a table says, read once for each. */
const readOnce = <Said>(read: (outcome: string) => Said): ((outcome: string) => Said) => {
  const known = new Map<string, Said>()
  return outcome => {
    const said = known.get(outcome) ?? read(outcome)
    known.set(outcome, said)
    return said
  }
}

const stanceOf = readOnce(outcome => Stance.parse(outcome))

const actOf = readOnce((outcome): Pick<Tag, 'act' | 'obstacle'> => {
  const [act, obstacle] = outcome.split(':')
  return {act: Act.parse(act), ...(obstacle === undefined ? {} : {obstacle: ObstacleKind.parse(obstacle)})}
})
