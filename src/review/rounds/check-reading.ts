import {polesOf} from '../../domain/pipeline/taxonomy.js'
import {userError} from '../../domain/refusals/refuse.js'
import {Reading, readingOf} from '../../domain/round/coding.js'
import type {Round} from '../../domain/round/round.js'
import {pipelineOf} from '../../run/recall.js'
import type {Store} from '../../store/store.js'

/**
 * What is said of a passage of a round, in one order: codes, questions and what is ambiguous by their names. Throws a
 * UserError where the passage, a code, a question or a pole is not the round's, or one thing is said twice.
 */
export async function checkedReading(
  said: Reading,
  passage: string,
  {round, store}: {readonly round: Round; readonly store: Store}
): Promise<Reading> {
  if (!round.passages.some(({id}) => id === passage))
    throw userError('noPassageInRound', {round: round.name, passage})
  const read = Reading.safeParse(said)
  if (!read.success) {
    const [issue] = read.error.issues
    throw userError('unsound', {passage, why: issue?.message ?? 'unknown'})
  }
  const {codes, answers, ambiguous} = read.data
  const pipeline = await pipelineOf(round, store)
  const known = new Set(
    pipeline.taxonomies
      .filter(({id}) => round.taxonomies.includes(id))
      .flatMap(taxonomy => taxonomy.codes.map(({code}) => `${taxonomy.id}/${code}`))
  )
  const questions = new Map(
    pipeline.questions
      .filter(({code}) => round.questions.includes(code))
      .map(question => [question.code, polesOf(question).map(({pole}) => pole)])
  )
  const stray =
    codes.map(({code}) => code).find(code => !known.has(code)) ??
    Object.keys(answers).find(question => !questions.has(question)) ??
    ambiguous.find(each => !known.has(each) && !questions.has(each))
  if (stray !== undefined) throw userError('notCodedHere', {code: stray, round: round.name})
  for (const [question, pole] of Object.entries(answers))
    if (!questions.get(question)?.includes(pole)) throw userError('noPole', {question, pole})
  return readingOf(read.data)
}
