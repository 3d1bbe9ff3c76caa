import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {Tagger} from '../../../evaluate/tags/coding.js'
import {tagText} from '../../../stages/tag/tag-text.js'

/** The tagger of a pipeline. Each passage stands in a paper on the subject, as in a run. */
export const taggerOf =
  (pipeline: Pipeline): Tagger =>
  ({text, language}) =>
    tagText({text, language, inherited: true}, pipeline)

/** What a pipeline's tagger is called: its pipeline, and its model or its rules. */
export const nameOf = ({file, model, rules}: Pipeline): string =>
  `${file.id} ${file.version}, ${model === null ? `rules ${rules.version}` : `model ${model.version}`}`
