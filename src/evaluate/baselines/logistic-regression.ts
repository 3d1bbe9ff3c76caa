import {untaughtRegression} from './learners.js'
import {type Baseline, type Lesson, madeByLanguage} from './lesson.js'
import {codingOf, outcomesOf} from './outcomes.js'
import {distinct, nothing, tellingStems} from './vocabulary.js'

// Its matrices are dense, and it walks down each slope one step at a time: more of either takes minutes a language.
const mostPassages = 300
const mostStems = 600

/**
 * `LogisticRegressionClassifier` of natural, one a language, over the most telling stems: it tells the first code of a
 * passage, or none, so it gives at most one. It learns from at most 300 passages a language, evenly taken; it leaves the
 * bias out of its answers, so that only their order counts.
 */
export const logisticRegression: Baseline = {
  name: 'logistic regression (natural)',
  taught: lesson => {
    const known = madeByLanguage(language => classifierIn(language, lesson))
    return ({text, language}) => {
      const {vocabulary, classifier} = known(language)
      const stems = distinct(lesson.stemsOf(text, language), vocabulary)
      if (stems.length === 0 || classifier === null) return codingOf([])
      const [best] = classifier.getClassifications(stems)
      return codingOf(best === undefined || best.label === nothing ? [] : [best.label])
    }
  }
}

function classifierIn(language: string, {passages, stemsOf}: Lesson) {
  const own = passages.filter(passage => passage.language === language)
  const read = own.map(passage => ({
    stems: stemsOf(passage.text, language),
    label: outcomesOf(passage)[0] ?? nothing
  }))
  const vocabulary = tellingStems(read, mostStems)
  const taught = evenly(read, mostPassages)
    .map(({stems, label}) => ({stems: distinct(stems, vocabulary), label}))
    .filter(({stems}) => stems.length > 0)
  if (new Set(taught.map(({label}) => label)).size < 2) return {vocabulary, classifier: null}
  const classifier = untaughtRegression()
  for (const {stems, label} of taught) classifier.addDocument(stems, label)
  classifier.train()
  return {vocabulary, classifier}
}

const evenly = <Each>(all: readonly Each[], most: number): readonly Each[] => {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) > Math.floor((at - 1) / step))
}
