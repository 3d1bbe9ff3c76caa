import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {Tagger} from '../../../evaluate/tags/coding.js'
import {tagWithoutPaper} from '../../../stages/tag/tag-text.js'

/** The tagger of a pipeline, as it tags a passage without its paper. */
export const taggerOf =
  (pipeline: Pipeline): Tagger =>
  row =>
    tagWithoutPaper(row, pipeline)

/** What a pipeline's tagger is called: its pipeline, and its model or its rules. */
export const nameOf = ({file, model, rules}: Pipeline): string =>
  `${file.id} ${file.version}, ${model === null ? `rules ${rules.version}` : `model ${model.version}`}`
