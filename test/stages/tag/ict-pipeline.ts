import {readFileSync} from 'node:fs'
import {parse} from 'yaml'
import {Lexicon, RuleBook} from '../../../src/domain/pipeline/lexicon.js'
import type {TaggerData} from '../../../src/stages/tag/tag-text.js'

const read = (name: string): unknown => parse(readFileSync(`pipelines/oewg-ict/${name}`, 'utf8'))

/** The tagger's part of the pipeline that is shipped, with English alone. */
export const ictPipeline: TaggerData = {
  lexicons: [Lexicon.parse(read('concepts/en.yaml'))],
  rules: RuleBook.parse(read('rules.yaml')),
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
      longestPassage: 2000,
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      countWords: {few: 3, several: 7, most: 0.66},
      leastShared: 3,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  }
}
