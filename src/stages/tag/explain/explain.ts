import type {Passage} from '../../../domain/passage.js'
import {wordsOf} from '../../../domain/span.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import {readConcepts} from '../reading/concepts.js'
import {lexiconFor, sceneOf} from '../scene.js'
import type {TaggerData} from '../tag-text.js'
import {byModel} from './by-model.js'
import {byRule} from './by-rule.js'
import type {Explanation} from './explanation.js'
import {inEnglish} from './in-english.js'

/**
 * Why a tag or an answer was given: which rule, or which features of the model, and which words carried each. A tag that
 * this pipeline does not give (a person's, or an older edition's) is explained by its cues alone.
 */
export function explanationOf(
  tag: Tag | Answer,
  passage: Pick<Passage, 'text' | 'language'>,
  pipeline: TaggerData
): Explanation {
  const cues = tag.cues.map(cue => wordsOf(passage.text, cue))
  const {by, code} = tag
  const lexicon = lexiconFor(passage.language, pipeline.lexicons)
  if (lexicon === null) return {code, by, cues, grounds: null}
  const scene = sceneOf(readConcepts(passage.text, lexicon), pipeline.rules, true)
  const grounds =
    tag.reasons === undefined
      ? byRule(tag, scene, pipeline.rules)
      : byModel(tag, tag.reasons, scene, pipeline)
  return {code, by, cues, grounds}
}

/** The same in English, in a few sentences. */
export const explainTag = (...given: Parameters<typeof explanationOf>): string =>
  inEnglish(explanationOf(...given))
