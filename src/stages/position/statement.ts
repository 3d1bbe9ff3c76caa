import {type Document, pageAt, recognisedAt} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {
  CodeQuote,
  Position,
  QuestionPosition,
  Quote,
  Statement,
  UnsureAnswer
} from '../../domain/position.js'
import type {SettledAnswer, SettledPassage, SettledTag} from '../../domain/tag.js'
import {bestQuotes, surestFirst, surestQuotes} from './best-quotes.js'
import {cellOf, jointActs, jointStance} from './cell.js'
import {evidenceOf, isSure} from './evidence.js'
import {quoteSpan} from './quote-span.js'

/** What passages are read against. */
export type Scene = {readonly document: Document; readonly pipeline: Pipeline}

/** Whose words they are, and whether all of these were read. */
type Whose = Pick<Statement, 'parties' | 'readInFull'>

/**
 * What passages say together on every code and question, silent codes too. A code on which nothing was found is
 * `silent` only where all was read, else `unread`.
 */
export const statementOf = (passages: readonly SettledPassage[], whose: Whose, scene: Scene): Statement => {
  const nothingFound = whose.readInFull ? 'silent' : 'unread'
  return {
    parties: [...whose.parties],
    readInFull: whose.readInFull,
    positions: codesOf(scene).map(code => positionOn(code, passages, {...scene, nothingFound})),
    questions: scene.pipeline.questions.flatMap(question =>
      polesOf(question).flatMap(({pole}) => answerOf({question: question.code, pole}, passages, scene) ?? [])
    ),
    unsureAnswers: scene.pipeline.questions.flatMap(question =>
      polesOf(question).flatMap(({pole}) => unsureAnswerOf({question: question.code, pole}, passages, scene))
    )
  }
}

const codesOf = ({pipeline}: Scene): string[] =>
  pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))

/** The words of passages on each code of the taxonomies, in their order. */
export const quotesByCode = (
  passages: readonly SettledPassage[],
  scene: Scene
): {code: string; quotes: CodeQuote[]}[] =>
  codesOf(scene).map(code => ({
    code,
    quotes: bestQuotes(quotesOn(code, passages, scene), scene.pipeline.file.settings.quotesPerCell)
  }))

const quotesOn = (code: string, passages: readonly SettledPassage[], scene: Scene): CodeQuote[] =>
  passages.flatMap(passage =>
    passage.tags
      .filter(tag => tag.code === code && tag.abstains !== true)
      .map(tag => ({
        ...quoteOf(passage, tag, scene),
        stance: tag.stance,
        act: tag.act,
        obstacle: tag.obstacle ?? null,
        checked: tag.settled !== 'machine',
        merits: passage.bestQuotes.some(best => best.code === code) ? ['chosen'] : []
      }))
  )

function positionOn(
  code: string,
  passages: readonly SettledPassage[],
  scene: Scene & {readonly nothingFound: 'silent' | 'unread'}
): Position {
  const quotes = quotesOn(code, passages, scene)
  const cell = cellOf(quotes)
  const unsure = cell === 'silent' ? unsureOn(code, passages, scene) : []
  const counts = {
    passages: quotes.length,
    sure: quotes.filter(({confidence}) => isSure(confidence)).length,
    checked: quotes.filter(({checked}) => checked).length
  }
  return {
    code,
    cell: cell === 'silent' ? scene.nothingFound : cell,
    stance: jointStance(quotes.map(({stance}) => stance)),
    acts: jointActs(quotes.map(({act}) => act)),
    ...counts,
    evidence: evidenceOf(counts),
    quotes: bestQuotes(quotes, scene.pipeline.file.settings.quotesPerCell),
    acted: quotes.filter(({act}) => act !== 'none').map(quote => ({...quote, merits: []})),
    ...(unsure.length > 0 ? {unsure} : {})
  }
}

const unsureOn = (code: string, passages: readonly SettledPassage[], scene: Scene): Quote[] =>
  unsureAmong(passages, ({tags}) => tags.filter(tag => tag.code === code), scene)

function unsureAnswerOf(
  {question, pole}: Pole,
  passages: readonly SettledPassage[],
  scene: Scene
): UnsureAnswer[] {
  const quotes = unsureAmong(
    passages,
    ({questions}) => questions.filter(answer => answer.code === question && answer.pole === pole),
    scene
  )
  return quotes.length === 0 ? [] : [{question, pole, quotes}]
}

/** The words of those marks of which the machine is not sure enough, a few, the surest first. */
const unsureAmong = (
  passages: readonly SettledPassage[],
  marksOf: (passage: SettledPassage) => readonly (SettledTag | SettledAnswer)[],
  scene: Scene
): Quote[] =>
  surestFirst(
    passages.flatMap(passage =>
      marksOf(passage)
        .filter(({abstains}) => abstains === true)
        .map(mark => quoteOf(passage, mark, scene))
    ),
    scene.pipeline.file.settings.quotesPerCell
  )

type Pole = {readonly question: string; readonly pole: string}

function answerOf(
  {question, pole}: Pole,
  passages: readonly SettledPassage[],
  scene: Scene
): QuestionPosition | undefined {
  const {quotesPerCell} = scene.pipeline.file.settings
  const given = passages.flatMap(passage =>
    passage.questions
      .filter(answer => answer.code === question && answer.pole === pole && answer.abstains !== true)
      .map(answer => ({passage, answer}))
  )
  if (given.length === 0) return undefined
  const quotes = given.map(({passage, answer}) => quoteOf(passage, answer, scene))
  return {
    question,
    pole,
    passages: given.length,
    checked: given.filter(({answer}) => answer.settled !== 'machine').length,
    quotes: surestQuotes(quotes, quotesPerCell)
  }
}

function quoteOf(
  passage: SettledPassage,
  {cues, confidence}: SettledTag | SettledAnswer,
  {document}: Scene
): Quote {
  const span = quoteSpan(passage.text, cues)
  const start = passage.start + span.start
  return {
    submission: passage.submission,
    passage: passage.id,
    start,
    end: passage.start + span.end,
    text: passage.text.slice(span.start, span.end),
    // A long passage may begin a page before its quote does.
    page: pageAt(document, start),
    number: passage.number,
    ordinal: passage.ordinal,
    speaker: passage.speaker?.label ?? null,
    language: passage.language,
    confidence,
    recognised: recognisedAt(document, start)
  }
}
