import {type Correction, standing, subjectOf} from '../../domain/correction.js'
import type {Note} from '../../domain/errors.js'
import {outcome} from '../../domain/outcome.js'
import {concerns} from '../../domain/pipeline/concerns.js'
import type {PassageNote, SettledPassage, TaggedPassage} from '../../domain/tag.js'
import type {Stage} from '../stage.js'
import {bestQuotesOf} from './best-quotes.js'
import {placeCorrections} from './placing.js'
import {settleAnswers, settleTags, sinceNoCode} from './verdicts.js'

/**
 * Lays the corrections over what the machine says. Withdrawn ones do not count; of the others the last word on a code
 * or an answer of a passage wins, a word that it carries nothing is one on all of them, and what it overrules is kept.
 * A correction whose passage is gone finds it again by its quote, or becomes a note. What was said for another working
 * group, on its own lists, is none of this one's.
 */
export const settle: Stage<'tagged' | 'corrections', 'settled'> = {
  name: 'settle',
  version: 6,
  needs: ['tagged', 'corrections'],
  gives: 'settled',
  uses: ['taxonomies', 'questions', 'rules'],
  run: ({tagged, corrections}, {pipeline}) => {
    const counted = standing(corrections).filter(correction => concerns(correction, pipeline))
    const {placed, adrift} = placeCorrections(tagged, counted)
    const best = bestQuotesOf(tagged, {placed, corrections: counted})
    return outcome(
      tagged.map(passage => ({
        ...settlePassage(passage, placed.get(passage.id) ?? []),
        bestQuotes: best.get(passage.id) ?? []
      })),
      adrift.map(driftNote)
    )
  }
}

function settlePassage(
  passage: TaggedPassage,
  corrections: readonly Correction[]
): Omit<SettledPassage, 'bestQuotes'> {
  const words = sinceNoCode(corrections)
  const {stand: tags, overruled} = settleTags(passage, words)
  const {stand: questions, overruled: overruledAnswers} = settleAnswers(passage, words)
  const {noCode} = words
  return {
    ...passage,
    tags,
    overruled,
    questions,
    overruledAnswers,
    notes: corrections.flatMap(noteOf),
    ...(noCode === undefined || tags.length + questions.length > 0
      ? {}
      : {noCode: {correction: noCode.id, by: noCode.by}})
  }
}

const noteOf = ({id, verdict, by, at, note, code, question, pole}: Correction): PassageNote[] =>
  verdict !== 'note' || note === undefined
    ? []
    : [
        {
          correction: id,
          by,
          at,
          note,
          ...(code === undefined ? {} : {code}),
          ...(question === undefined ? {} : {question}),
          ...(pole === undefined ? {} : {pole})
        }
      ]

const driftNote = (correction: Correction): Note => ({
  code: 'correction-adrift',
  message:
    `The correction ${correction.id} by ${correction.by} on ${subjectOf(correction) ?? 'its passage'} finds no ` +
    `passage any more (“${shortened(correction.quote)}”): make it again on the passage that took its place.`
})

// By characters, so that none is cut in two.
const shortened = (quote: string): string => [...quote.slice(0, 160)].slice(0, 80).join('')
