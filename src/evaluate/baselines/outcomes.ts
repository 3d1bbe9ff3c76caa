import type {Coding} from '../tags/coding.js'
import type {GoldRow} from '../tags/gold.js'

/** The codes of a passage, then the poles it takes (`ihl-applies=affirms`). */
export const outcomesOf = ({tags, questions}: Pick<GoldRow, 'tags' | 'questions'>): readonly string[] => [
  ...tags.map(({code}) => code),
  ...Object.entries(questions).map(([question, pole]) => `${question}=${pole}`)
]

/** The coding that some outcomes make, the likeliest first: of two poles of a question the first counts. */
export function codingOf(outcomes: readonly string[]): Coding {
  const answers = new Map<string, string>()
  for (const outcome of outcomes) {
    const [question = '', pole] = outcome.split('=')
    if (pole !== undefined && !answers.has(question)) answers.set(question, pole)
  }
  return {
    tags: outcomes.filter(outcome => !outcome.includes('=')).map(code => ({code})),
    questions: [...answers].map(([code, pole]) => ({code, pole}))
  }
}

/** Whether people were unsure of an outcome of a passage. */
export const isUnsure = (outcome: string, {ambiguous}: Pick<GoldRow, 'ambiguous'>): boolean =>
  ambiguous.includes(outcome.split('=')[0] ?? '')
