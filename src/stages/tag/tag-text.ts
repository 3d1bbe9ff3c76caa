import type {Lexicon} from '../../domain/pipeline/lexicon.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Answer, Tag} from '../../domain/tag.js'
import {withinLimits} from './limits.js'
import {saidByModel} from './model/said-by-model.js'
import {readConcepts} from './reading/concepts.js'
import type {Scene} from './rules/rule.js'
import {saidByRules} from './rules/said-by-rules.js'
import {lexiconFor, sceneOf} from './scene.js'

/** A text to tag; `inherited` says that its headings or its submission show what it is about. */
export type TextToTag = {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly inherited?: boolean
}

/** What the machine says of one text. */
export type TextTags = {readonly tags: readonly Tag[]; readonly questions: readonly Answer[]}

/** The parts of a pipeline that the tagger reads. */
export type TaggerData = Pick<Pipeline, 'lexicons' | 'rules' | 'model' | 'file'>

/**
 * Tag one text. At most one tag a code, in the order of the rule book, each with its cues in order; nothing of which
 * the machine is not sure enough, and nothing in a language without a lexicon.
 */
export function tagText({text, language, inherited = false}: TextToTag, pipeline: TaggerData): TextTags {
  const lexicon = lexiconFor(language, pipeline.lexicons)
  if (lexicon === null) return {tags: [], questions: []}
  const scene = sceneOf(readConcepts(text, lexicon), pipeline.rules, inherited)
  const {tags, questions} = tagScene(scene, lexicon, pipeline)
  const counts = ({abstains}: Tag | Answer) => abstains !== true
  return {tags: tags.filter(counts), questions: questions.filter(counts)}
}

/** A passage whose paper is not at hand; `genre` is that of its paper, where it is known. */
export type PassageWithoutPaper = Pick<TextToTag, 'text' | 'language'> & {
  readonly genre?: string | null | undefined
}

/**
 * Tag a passage whose paper is not at hand. The paper is taken to be on the subject, unless it is of a genre that is about
 * everything: there, as in a run, a passage has to show it.
 */
export const tagWithoutPaper = (
  {text, language, genre}: PassageWithoutPaper,
  pipeline: TaggerData
): TextTags => {
  const general = pipeline.file.settings.generalGenres?.includes(genre ?? '') ?? false
  return tagText({text, language, inherited: !general}, pipeline)
}

/** The tags and answers of a text that has been read, those too of which the machine is not sure enough. */
export function tagScene(scene: Scene, lexicon: Lexicon, {rules, model, file}: TaggerData): TextTags {
  const {tags, questions} =
    model === null
      ? saidByRules(scene, {rules, lexicon, threshold: file.settings.confidenceThreshold})
      : saidByModel(scene, {model, rules, lexicon})
  return {
    tags: inOrder(withinLimits(tags, rules), Object.keys(rules.codes)),
    questions: inOrder(questions, Object.keys(rules.questions))
  }
}

const inOrder = <Said extends {readonly code: string}>(
  said: readonly Said[],
  codes: readonly string[]
): Said[] => said.toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
