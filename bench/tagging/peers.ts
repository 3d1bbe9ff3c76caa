import AhoCorasick from 'modern-ahocorasick'
import {asGold} from '../../src/cli/evaluate/as-gold.js'
import {lessonOf} from '../../src/cli/evaluate/lesson-of.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import {bayes} from '../../src/evaluate/baselines/bayes.js'
import {logisticRegression} from '../../src/evaluate/baselines/logistic-regression.js'
import {taggerOf} from '../../src/review/learning/comparison/tagger-of.js'
import {readConcepts} from '../../src/stages/tag/reading/concepts.js'
import {lexiconFor} from '../../src/stages/tag/scene.js'
import {readTrainingSet} from '../../src/train/examples/read-passages.js'

/** What is run on a text. */
export type Runner = {readonly name: string; readonly run: (text: string) => unknown}

/** Ours, whole and without the model, and what others offer for a part of it; natural's learn from English passages. */
export async function runners(pipeline: Pipeline, training: string): Promise<readonly Runner[]> {
  const lexicon = lexiconFor('en', pipeline.lexicons)
  if (lexicon === null) throw new Error('the pipeline has no English')
  const {passages} = await readTrainingSet(training)
  const lesson = lessonOf(
    pipeline,
    passages
      .filter(({language}) => language === 'en')
      .slice(0, 600)
      .map(asGold)
  )
  const automaton = new AhoCorasick(literalsOf(Object.values(lexicon.concepts).flat()))
  const taught = [bayes, logisticRegression].map(baseline => ({
    name: baseline.name,
    tagger: baseline.taught(lesson)
  }))
  return [
    {name: 'ours: tags, stance, act, explanation', run: text => taggerOf(pipeline)({text, language: 'en'})},
    {name: 'ours: concepts and fields alone', run: text => readConcepts(text, lexicon)},
    {name: 'ours: rules alone', run: text => taggerOf({...pipeline, model: null})({text, language: 'en'})},
    ...taught.map(({name, tagger}) => ({name, run: (text: string) => tagger({text, language: 'en'})})),
    {name: 'Aho-Corasick, literal words of the concepts', run: text => automaton.search(text.toLowerCase())}
  ]
}

/** The words of phrases as written: it knows neither stems, nor gaps, nor sentences. */
const literalsOf = (phrases: readonly string[]): string[] => [
  ...new Set(
    phrases.flatMap(phrase =>
      phrase
        .split(/[\s/]+/)
        .map(part => part.replace(/^[!=]+|\*$/g, '').replaceAll('-', ' '))
        .filter(part => /^\p{L}/u.test(part))
    )
  )
]
