import type {Model, WeightTable} from '../domain/pipeline/model.js'

/** A model as the bytes of its file: one feature a line, so that two versions can be laid side by side. */
export const modelText = ({tags, stances, acts, ...rest}: Model): string => {
  const head = JSON.stringify(rest, null, 1).replace(/\n\}$/, '')
  const tables = Object.entries({tags, stances, acts}).map(
    ([name, table]) => `"${name}": ${tableText(table)}`
  )
  return `${head},\n${tables.join(',\n')}\n}\n`
}

function tableText({outcomes, bias, features}: WeightTable): string {
  const lines = features.map(line => JSON.stringify(line))
  return `{\n"outcomes": ${JSON.stringify(outcomes)},\n"bias": ${JSON.stringify(bias)},\n"features": [\n${lines.join(',\n')}\n]}`
}
