import {type Sentence, UserError} from '../errors.js'
import {type SentenceKey, sentences} from './sentences.js'

type Values = Sentence['values']

/** One of the sentences, filled in. */
export const sentence = (key: SentenceKey, values: Values = {}): Sentence => ({
  key,
  values,
  text: sentences[key].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))
})

/** What somebody must do, as one of the sentences, so that it can be said in other languages too. */
export const userError = (key: SentenceKey, values: Values = {}, options: ErrorOptions = {}): UserError => {
  const said = sentence(key, values)
  return new UserError(said.text, {...options, said: [said]})
}

/** All that is wrong with a file, one line after another, and what is said at the end. */
export function faultsInFile(
  file: string,
  faults: readonly {readonly line: number; readonly fault: Sentence}[],
  end: readonly Sentence[] = []
): UserError {
  const lines = [
    ...faults.map(({fault, line}) => [sentence('fileLine', {file, line}), fault]),
    ...end.map(said => [said])
  ]
  return new UserError(lines.map(said => said.map(({text}) => text).join(' ')).join('\n'), {
    said: lines.flat()
  })
}
