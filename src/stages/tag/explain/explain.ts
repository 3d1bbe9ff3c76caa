import type {Passage} from '../../../domain/passage.js'
import {wordsOf} from '../../../domain/span.js'
import type {Answer, Tag} from '../../../domain/tag.js'
import {readConcepts} from '../reading/concepts.js'
import {lexiconFor, sceneOf} from '../scene.js'
import type {TaggerData} from '../tag-text.js'
import {byModel} from './by-model.js'
import {byRule} from './by-rule.js'

/**
 * In words, why a tag or an answer was given: which rule, or which features of the model, and which words carried
 * each. A tag that this pipeline does not give (a person's, or an older edition's) is explained by its cues alone.
 */
export function explainTag(
  tag: Tag | Answer,
  passage: Pick<Passage, 'text' | 'language'>,
  pipeline: TaggerData
): string {
  const cues = tag.cues.map(cue => `“${wordsOf(passage.text, cue)}”`)
  const byCues = `${tag.code} was given by ${tag.by}${cues.length === 0 ? '' : `, on the words ${cues.join(', ')}`}.`
  const lexicon = lexiconFor(passage.language, pipeline.lexicons)
  if (lexicon === null) return byCues
  const scene = sceneOf(readConcepts(passage.text, lexicon), pipeline.rules, true)
  const more =
    tag.reasons === undefined
      ? byRule(tag, scene, pipeline.rules)
      : byModel(tag, tag.reasons, scene, pipeline)
  return more === null ? byCues : `${byCues} ${more}`
}
