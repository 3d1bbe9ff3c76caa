import type {UnLanguage} from '../domain/document.js'
import type {Labels} from '../domain/pipeline/taxonomy.js'

/** A label in the reader's language, or in English where there is none in it. */
export const label = (labels: Labels, language: UnLanguage): string => labels[language] ?? labels.en
