import {readFileSync} from 'node:fs'
import {type TaggerData, tagText} from '../../../../src/stages/tag/tag-text.js'
import {ictLexicon, ictPipeline} from '../ict-pipeline.js'

/** The shipped pipeline with the lexicon of one language alone. */
export const pipelineIn = (language: string): TaggerData => ({
  ...ictPipeline,
  lexicons: [ictLexicon(language)]
})

/** The sentences of a file: before the bar what each gives (`code:stance:act`, `Q:question=pole`), or `nothing`. */
export const casesOf = (
  file: string
): readonly {readonly wanted: readonly string[]; readonly text: string}[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const [wanted = '', text = ''] = line.split(' | ')
      return {wanted: wanted === 'nothing' ? [] : wanted.split(' '), text}
    })

/** Everything that a text gives, as precisely as it is wanted. A text that gives nothing stands in another paper. */
export const givenBy = (text: string, wanted: readonly string[], pipeline: TaggerData): readonly string[] => {
  const language = pipeline.lexicons[0]?.language ?? 'und'
  const {tags, questions} = tagText({text, language, inherited: wanted.length > 0}, pipeline)
  const said = [
    ...tags.flatMap(({code, stance, act}) => [code, `${code}:${stance}`, `${code}::${act}`]),
    ...questions.map(({code, pole}) => `Q:${code}=${pole}`)
  ]
  return wanted.length === 0 ? said : wanted.filter(each => said.includes(each))
}
