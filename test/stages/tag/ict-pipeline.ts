import type {Lexicon} from '../../../src/domain/pipeline/lexicon.js'
import type {TaggerData} from '../../../src/stages/tag/tag-text.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'

const shipped = await loadPipeline('pipelines/oewg-ict')

/** The words of one language in the pipeline that is shipped, without its fields, which are for the model. */
export const ictLexicon = (language: string): Lexicon => {
  const found = shipped.lexicons.find(lexicon => lexicon.language === language)
  if (found === undefined) throw new Error(`No lexicon of ${language}`)
  return {...found, fields: {}}
}

/** The tagger's part of the pipeline that is shipped, with English alone. */
export const ictPipeline: TaggerData = {
  lexicons: [ictLexicon('en')],
  rules: shipped.rules,
  // The rules alone: what the model makes of them is tested elsewhere.
  model: null,
  file: {
    id: 'oewg-ict',
    version: '1.0.0',
    title: 'Working group on ICT security',
    jobs: [{queue: 'coding', each: 'submission', stages: ['tag']}],
    taxonomies: ['gge-2015@1.0.0'],
    languages: ['en'],
    settings: {
      generalGenres: shipped.file.settings.generalGenres,
      longestPassage: 2000,
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      countWords: {few: 3, several: 7, most: 0.66},
      leastShared: 3,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  }
}
