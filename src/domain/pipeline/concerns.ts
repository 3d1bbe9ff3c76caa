import type {Correction} from '../correction.js'
import type {Pipeline} from './pipeline.js'

/**
 * Whether a correction is on a pipeline's own lists and questions, or on none. One store may hold the work of several
 * working groups, and one file may be handed in to two of them: what is said of it for one is no word in the other. A
 * code that a later version of a list has no more is still the list's.
 */
export function concerns(
  {code, question}: Pick<Correction, 'code' | 'question'>,
  {taxonomies, questions, rules}: Pick<Pipeline, 'taxonomies' | 'questions' | 'rules'>
): boolean {
  if (code !== undefined) {
    const list = listOf(code)
    return (
      taxonomies.some(({id}) => id === list) || Object.keys(rules.codes).some(each => listOf(each) === list)
    )
  }
  if (question === undefined) return true
  return questions.some(each => each.code === question) || question in rules.questions
}

const listOf = (code: string): string => code.split('/')[0] ?? code
