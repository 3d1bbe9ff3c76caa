import type {UnLanguage} from '../../domain/document.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'

/** A label in the language of the edition, or in English where there is none in it. */
export const ofLabels = (labels: Labels, language: UnLanguage): string => labels[language] ?? labels.en
