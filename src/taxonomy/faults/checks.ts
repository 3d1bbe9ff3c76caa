import type {UnLanguage} from '../../domain/document.js'
import type {PipelineFile} from '../../domain/pipeline/pipeline.js'

/** A check of the pipeline file by those who know the stages: what is wrong at which entry. */
export type FileCheck = (
  file: PipelineFile
) => readonly {readonly place: readonly PropertyKey[]; readonly message: string}[]

/** A check of one phrase by those who know how phrases are written: what is wrong with it, or null. */
export type PhraseCheck = (phrase: string, language: UnLanguage) => string | null

/** Checks by those who know what this room does not; whoever leaves one out does without it. */
export type Checks = {readonly file?: FileCheck; readonly phrase?: PhraseCheck}
