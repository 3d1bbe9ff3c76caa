import type {Layer, Model, WeightTable} from '../domain/pipeline/model.js'

/** A model as the bytes of its file: one feature a line, so that two versions can be laid side by side. */
export const modelText = ({tags, questions, stances, acts, ...rest}: Model): string => {
  const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '')
  const tables = Object.entries({tags, questions, stances, acts}).map(
    ([name, table]) => `"${name}": ${tableText(table)}`
  )
  return `${head},\n${tables.join(',\n')}\n}\n`
}

function tableText({outcomes, bias, layer, features}: WeightTable): string {
  const lines = features.map(line => JSON.stringify(line))
  return `{\n"outcomes": ${JSON.stringify(outcomes)},\n"bias": ${JSON.stringify(bias)},\n${layer === undefined ? '' : `${layerText(layer)},\n`}"features": [\n${lines.join(',\n')}\n]}`
}

function layerText({bias, says}: Layer): string {
  const lines = says.map(each => JSON.stringify(each))
  return `"layer": {\n"bias": ${JSON.stringify(bias)},\n"says": [\n${lines.join(',\n')}\n]}`
}
