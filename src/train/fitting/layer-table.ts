import type {WeightTable} from '../../domain/pipeline/model.js'
import {fitLayer, type LayerShape} from './fit-layer.js'
import {type LeastOfWords, vocabularyOf} from './vocabulary.js'
import {exampleOf, hundredths, type Taught} from './weight-table.js'

/** How a table with a layer is fitted. */
export type LayerFitting = Pick<LayerShape, 'units' | 'rounds' | 'unseen'> & {
  /** A feature that by way of no unit can weigh as many logits for any outcome is left out; there are very many. */
  readonly least: number
  /** What is asked of a word, or of two that stand together, for a weight of their own. */
  readonly words: LeastOfWords
}

// A signed byte holds as much.
const largestByte = 127
const millions = 1_000_000

/** The table, by way of a layer, that what is taught teaches; the same examples in the same order give the same table. */
export function layerTableOf(
  taught: readonly Taught[],
  outcomes: readonly string[],
  fitting: LayerFitting
): WeightTable {
  const vocabulary = vocabularyOf(taught, fitting.words)
  const {units} = fitting
  const {inward, outward, bias} = fitLayer(
    taught.map(({features, outcomes: truth}) => exampleOf(features, truth, vocabulary)),
    {...fitting, features: vocabulary.size + 1, outcomes: outcomes.length}
  )
  const steps = stepsOf(inward, units)
  const bytesOf = (row: number) =>
    Int8Array.from(steps, (step, unit) => Math.round((inward[row * units + unit] ?? 0) / step))
  const loudest = Array.from(steps, (_, unit) =>
    Math.max(...outward.subarray(unit * outcomes.length, (unit + 1) * outcomes.length).map(Math.abs))
  )
  const isKept = (row: number) =>
    loudest.some((most, unit) => most * Math.abs(inward[row * units + unit] ?? 0) >= fitting.least)
  return {
    outcomes: [...outcomes],
    bias: [...bias].map(hundredths),
    layer: {
      bias: Array.from(steps, (step, unit) => Math.round((inward[unit] ?? 0) / step)),
      says: Array.from(steps, (step, unit) =>
        outcomes.map((_, of) => Math.round((outward[unit * outcomes.length + of] ?? 0) * step * millions))
      )
    },
    features: [...vocabulary].flatMap(([name, row]) =>
      isKept(row) ? [`${name}\t\t${Buffer.from(bytesOf(row).buffer).toString('base64')}`] : []
    )
  }
}

/** For each unit the step in which weights are told, so that the largest fills a byte; the bias is no byte. */
function stepsOf(inward: Float32Array, units: number): Float64Array {
  const largest = new Float64Array(units).fill(Number.MIN_VALUE)
  for (let at = units; at < inward.length; at += 1)
    largest[at % units] = Math.max(largest[at % units] ?? 0, Math.abs(inward[at] ?? 0))
  return largest.map(value => value / largestByte)
}
