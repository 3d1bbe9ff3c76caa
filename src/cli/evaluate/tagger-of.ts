import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Lesson} from '../../evaluate/baselines/lesson.js'
import type {Tagger} from '../../evaluate/tags/coding.js'
import type {GoldRow} from '../../evaluate/tags/gold.js'
import {tokenise} from '../../stages/tag/reading/tokenise.js'
import {lexiconFor} from '../../stages/tag/scene.js'
import {tagText} from '../../stages/tag/tag-text.js'

/** The tagger of a pipeline. Each passage stands in a paper on the subject, as in a run. */
export const taggerOf =
  (pipeline: Pipeline): Tagger =>
  ({text, language}) =>
    tagText({text, language, inherited: true}, pipeline)

/** What a pipeline's tagger is called: its pipeline, and its model or its rules. */
export const nameOf = ({file, model, rules}: Pipeline): string =>
  `${file.id} ${file.version}, ${model === null ? `rules ${rules.version}` : `model ${model.version}`}`

/** What baselines learn from: some passages, and what the pipeline says of its codes. */
export const lessonOf = (pipeline: Pipeline, passages: readonly GoldRow[]): Lesson => ({
  taxonomies: pipeline.taxonomies,
  questions: pipeline.questions,
  passages,
  stemsOf: (text, language) => {
    const lexicon = lexiconFor(language, pipeline.lexicons)
    return lexicon === null ? [] : tokenise(text, lexicon.language).map(({stem}) => stem)
  }
})
