import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Lesson} from '../../evaluate/baselines/lesson.js'
import type {GoldRow} from '../../evaluate/tags/gold.js'
import {tokenise} from '../../stages/tag/reading/tokenise.js'
import {lexiconFor} from '../../stages/tag/scene.js'

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
