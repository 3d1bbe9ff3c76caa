import type {Code} from '../../domain/pipeline/taxonomy.js'
import type {GoldRow} from '../tags/gold.js'
import {stemWeights} from './learners.js'
import {type Baseline, type Lesson, madeByLanguage} from './lesson.js'
import {codingOf, isUnsure} from './outcomes.js'

/**
 * The nearest definition: the code whose label, definition and inclusions are most like the passage (TF-IDF, cosine), where
 * it is like enough; how much that is, is learnt from the passages. Other languages than English have labels alone.
 */
export const nearestDefinition: Baseline = {
  name: 'TF-IDF, nearest definition',
  taught: lesson => {
    const known = madeByLanguage(language => {
      const near = nearestIn(language, lesson)
      const own = lesson.passages.filter(passage => passage.language === language)
      return {near, least: leastOf(own, near)}
    })
    return ({text, language}) => {
      const {near, least} = known(language)
      const {code, likeness} = near(text)
      return codingOf(likeness >= least ? [code] : [])
    }
  }
}

type Near = (text: string) => {readonly code: string; readonly likeness: number}

function nearestIn(language: string, {taxonomies, stemsOf}: Lesson): Near {
  const codes = taxonomies.flatMap(({id, codes: own}) => own.map(code => ({code, id: `${id}/${code.code}`})))
  const weights = stemWeights()
  for (const {code, id} of codes) weights.addDocument(stemsOf(wordsOf(code, language), language), id)
  const lengths = codes.map((_, at) => Math.hypot(...weights.listTerms(at).map(({tfidf}) => tfidf)))
  return text => {
    const stems = stemsOf(text, language)
    return weights
      .tfidfs(stems)
      .map((sum, at) => ({
        code: codes[at]?.id ?? '',
        likeness: sum === 0 ? 0 : sum / ((lengths[at] ?? 1) * Math.sqrt(stems.length))
      }))
      .reduce((best, each) => (each.likeness > best.likeness ? each : best), {code: '', likeness: 0})
  }
}

const wordsOf = ({labels, definition, includes}: Code, language: string): string =>
  language === 'en'
    ? [labels.en, definition, ...includes].join('. ')
    : (Object.entries(labels).find(([known]) => known === language)?.[1] ?? '')

/** The likeness from which on giving the nearest code has the best F1 on some passages; of none, no likeness is enough. */
function leastOf(passages: readonly GoldRow[], near: Near): number {
  const judged = passages
    .map(passage => ({passage, ...near(passage.text)}))
    .filter(({code, passage}) => code !== '' && !isUnsure(code, passage))
    .toSorted((one, other) => other.likeness - one.likeness)
  const wanted = passages.reduce((sum, {tags}) => sum + tags.length, 0)
  let [best, least, hits] = [0, Number.POSITIVE_INFINITY, 0]
  for (const [at, {code, likeness, passage}] of judged.entries()) {
    if (passage.tags.some(tag => tag.code === code)) hits += 1
    const f1 = (2 * hits) / (at + 1 + wanted)
    if (f1 > best) [best, least] = [f1, likeness]
  }
  return least
}
