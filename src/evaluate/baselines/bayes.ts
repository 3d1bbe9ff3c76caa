import {untaughtBayes} from './learners.js'
import {type Baseline, type Lesson, madeByLanguage} from './lesson.js'
import {codingOf, isUnsure, outcomesOf} from './outcomes.js'
import {distinct, nothing, tellingStems} from './vocabulary.js'

// Training takes time by passages × stems × codes.
const mostStems = 800

// The library's own, 1, makes yes the likelier of any text, as there are few examples of it and many of no; of 0.1, 0.01
// and 0.001 this did best on English passages of a writer left out.
const smoothing = 0.01

/**
 * `BayesClassifier` of natural, one a code, pole and language, over the most telling stems: a code is given where yes is
 * likelier than no. Where a passage is so long that both are too small for a number, it is not.
 */
export const bayes: Baseline = {
  name: 'Bayes (natural)',
  taught: lesson => {
    const known = madeByLanguage(language => classifiersIn(language, lesson))
    return ({text, language}) => {
      const {vocabulary, classifiers} = known(language)
      const stems = distinct(lesson.stemsOf(text, language), vocabulary)
      if (stems.length === 0) return codingOf([])
      const given = classifiers.flatMap(({outcome, classifier}) => {
        const values = classifier.getClassifications(stems)
        const of = (label: string) => values.find(each => each.label === label)?.value ?? 0
        return of('yes') > of('no') ? [{outcome, odds: of('yes') / of('no')}] : []
      })
      return codingOf(given.toSorted((one, other) => other.odds - one.odds).map(({outcome}) => outcome))
    }
  }
}

function classifiersIn(language: string, {passages, stemsOf}: Lesson) {
  const own = passages.filter(passage => passage.language === language)
  const read = own.map(passage => ({
    stems: stemsOf(passage.text, language),
    label: outcomesOf(passage)[0] ?? nothing
  }))
  const vocabulary = tellingStems(read, mostStems)
  const taught = own.map((passage, at) => ({passage, stems: distinct(read[at]?.stems ?? [], vocabulary)}))
  const outcomes = [...new Set(own.flatMap(outcomesOf))].toSorted()
  return {
    vocabulary,
    classifiers: outcomes.map(outcome => {
      const classifier = untaughtBayes(smoothing)
      for (const {passage, stems} of taught)
        if (!isUnsure(outcome, passage))
          classifier.addDocument(stems, outcomesOf(passage).includes(outcome) ? 'yes' : 'no')
      classifier.train()
      return {outcome, classifier}
    })
  }
}
