import type {Labels} from '../../domain/pipeline/taxonomy.js'
import {type Baseline, madeByLanguage} from './lesson.js'
import {codingOf} from './outcomes.js'

const share = 0.75
const shortest = 4

/**
 * A list of keywords: a code is given where at least three quarters of the words of its label stand in the passage, in
 * the passage's language, else in English. Words of three letters or fewer do not count.
 */
export const keywords: Baseline = {
  name: 'keyword list',
  taught: ({taxonomies, stemsOf}) => {
    const listed = madeByLanguage(language =>
      taxonomies.flatMap(({id, codes}) =>
        codes.map(({code, labels}) => ({code: `${id}/${code}`, stems: stemsIn(labels, language)}))
      )
    )
    const stemsIn = (labels: Labels, language: string): ReadonlySet<string> => {
      const own = labelIn(labels, language)
      return new Set(stemsOf(own ?? labels.en, own === undefined ? 'en' : language).filter(counts))
    }
    return ({text, language}) => {
      const said = new Set(stemsOf(text, language))
      const found = listed(language).filter(({stems}) => {
        const present = [...stems].filter(stem => said.has(stem)).length
        return stems.size > 0 && present >= share * stems.size
      })
      return codingOf(found.map(({code}) => code))
    }
  }
}

const labelIn = (labels: Labels, language: string): string | undefined =>
  Object.entries(labels).find(([known]) => known === language)?.[1]

// A Han character is a word.
const counts = (stem: string): boolean => stem.length >= shortest || /\p{Script=Han}/u.test(stem)
