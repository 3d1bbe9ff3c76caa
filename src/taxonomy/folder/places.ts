import type {UnLanguage} from '../../domain/document.js'

/** The file of a pipeline that says what it is and what it consists of. */
export const pipelineFile = 'pipeline.yaml'

/** The path of a taxonomy in a pipeline's folder; `reference` is `id@version`. */
export const taxonomyPath = (reference: string): string => `taxonomies/${reference.replace('@', '/')}.yaml`

/** The path of a version of a taxonomy in another language than English; `reference` is `id@version`. */
export const translationPath = (reference: string, language: UnLanguage): string =>
  `taxonomies/${reference.replace('@', '/')}/${language}.yaml`

/** The path of a model in a pipeline's folder. */
export const modelPath = (version: string): string => `model/${version}.json`
