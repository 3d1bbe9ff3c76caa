import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Checked} from '../folder/checked.js'
import type {PipelineFolder} from '../folder/pipeline-folder.js'
import type {Fault} from './fault.js'
import {twice} from './taxonomy-faults.js'

/** What is wrong within the questions, and between them and the rules. */
export function questionFaults({file, rules, questions}: PipelineFolder): readonly Fault[] {
  if (questions === undefined) return []
  const faults = [...repeated(questions), ...unknownAsked(file, questions)]
  if (rules === undefined) return faults
  const polesByQuestion = new Map(
    questions.value.questions.map(question => [question.code, polesOf(question).map(({pole}) => pole)])
  )
  for (const [question, answers] of Object.entries(rules.value.questions)) {
    const poles = polesByQuestion.get(question)
    if (poles === undefined)
      faults.push(
        rules.fault(
          ['questions', question],
          `There is a rule for the question ${question}, which does not exist.`
        )
      )
    else
      for (const [index, {pole}] of answers.entries())
        if (!poles.includes(pole))
          faults.push(
            rules.fault(
              ['questions', question, index, 'pole'],
              `The question ${question} has no pole ${pole}; it has ${poles.join(', ')}.`
            )
          )
  }
  return faults
}

/** Questions that the pipeline asks and nobody has written down. */
function unknownAsked(
  file: PipelineFolder['file'],
  questions: NonNullable<PipelineFolder['questions']>
): readonly Fault[] {
  const known = new Set(questions.value.questions.map(({code}) => code))
  return (file?.value.asks ?? []).flatMap((code, index) =>
    known.has(code) || file === undefined
      ? []
      : [file.fault(['asks', index], `The question ${code} is asked, and questions.yaml does not have it.`)]
  )
}

function repeated({
  value,
  fault
}: Checked<NonNullable<PipelineFolder['questions']>['value']>): readonly Fault[] {
  const questions = twice(value.questions.map(({code}) => code)).map(({value: code, index}) =>
    fault(['questions', index, 'code'], `The question ${code} stands here twice.`)
  )
  const poles = value.questions.flatMap(({code, poles}, index) =>
    twice(poles.map(({pole}) => pole)).map(({value: pole, index: place}) =>
      fault(['questions', index, 'poles', place], `The question ${code} has the pole ${pole} twice.`)
    )
  )
  const open = value.questions.flatMap(({code, poles}, index) =>
    poles.flatMap(({pole}, place) => {
      const message = `The question ${code} need not list open, which is always possible.`
      return pole === 'open' ? [fault(['questions', index, 'poles', place], message)] : []
    })
  )
  return [...questions, ...poles, ...open]
}
