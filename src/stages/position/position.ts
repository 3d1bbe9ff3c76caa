import type {Document} from '../../domain/document.js'
import {outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Position, QuestionPosition, Quote} from '../../domain/position.js'
import type {Answer, SettledPassage, SettledTag} from '../../domain/tag.js'
import type {Stage} from '../stage.js'
import {bestQuotes} from './best-quotes.js'
import {cellOf, jointActs, jointStance, type Voice} from './cell.js'
import {quoteSpan} from './quote-span.js'

/**
 * What one submission says on every code and question, silent codes too. A code on which nothing was
 * found is `silent` only where the whole submission was read in a language that has concepts, else `unread`.
 */
export const position: Stage<'settled' | 'identity' | 'document' | 'submission', 'positions'> = {
  name: 'position',
  version: 1,
  needs: ['settled', 'identity', 'document', 'submission'],
  gives: 'positions',
  uses: ['taxonomies', 'questions', 'confidenceThreshold', 'quotesPerCell', 'lexicons'],
  run: ({settled, identity, document, submission}, {pipeline}) => {
    const group = identity.onBehalfOf.value
    const nothingFound = readInFull(document, settled, pipeline) ? 'silent' : 'unread'
    const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
    return outcome({
      submission: submission.id,
      parties: group === null ? identity.parties.value : [group],
      positions: codes.map(code => positionOn(code, settled, {pipeline, nothingFound})),
      questions: pipeline.questions.flatMap(question =>
        polesOf(question).flatMap(({pole}) => answerOf(question.code, pole, {settled, pipeline}) ?? [])
      )
    })
  }
}

/** False where a page had no text, or a passage is in a language without concepts: then silence is not known. */
export function readInFull(
  document: Pick<Document, 'pageCount' | 'quality'>,
  passages: readonly {readonly language: string}[],
  {lexicons}: Pick<Pipeline, 'lexicons'>
): boolean {
  const pagesMissing = document.pageCount !== null && document.quality.pagesRead < document.pageCount
  const known = new Set<string>(lexicons.map(({language}) => language))
  const covered = passages.every(({language}) => known.has(language.split('-')[0] ?? language))
  return !pagesMissing && covered
}

type Settings = {readonly pipeline: Pipeline; readonly nothingFound: 'silent' | 'unread'}

function positionOn(
  code: string,
  passages: readonly SettledPassage[],
  {pipeline, nothingFound}: Settings
): Position {
  const {confidenceThreshold, quotesPerCell} = pipeline.file.settings
  const spoken = passages.flatMap(passage =>
    passage.tags
      .filter(tag => tag.code === code && tag.confidence >= confidenceThreshold)
      .map(tag => ({tag, quote: quoteOf(passage, tag)}))
  )
  const voices: readonly Voice[] = spoken.map(({tag}) => tag)
  const cell = cellOf(voices)
  return {
    code,
    cell: cell === 'silent' ? nothingFound : cell,
    stance: jointStance(voices.map(({stance}) => stance)),
    acts: jointActs(voices.map(({act}) => act)),
    passages: spoken.length,
    quotes: bestQuotes(
      spoken.map(({quote}) => quote),
      quotesPerCell
    )
  }
}

function answerOf(
  question: string,
  pole: string,
  {settled, pipeline}: {readonly settled: readonly SettledPassage[]; readonly pipeline: Pipeline}
): QuestionPosition | undefined {
  const {confidenceThreshold, quotesPerCell} = pipeline.file.settings
  const quotes = settled.flatMap(passage =>
    passage.questions
      .filter(answer => answer.code === question && answer.pole === pole)
      .filter(({confidence}) => confidence >= confidenceThreshold)
      .map(answer => quoteOf(passage, answer))
  )
  if (quotes.length === 0) return undefined
  return {question, pole, passages: quotes.length, quotes: bestQuotes(quotes, quotesPerCell)}
}

function quoteOf(passage: SettledPassage, said: SettledTag | Answer): Quote {
  const {start, end} = quoteSpan(passage.text, said.cues)
  return {
    submission: passage.submission,
    passage: passage.id,
    start: passage.start + start,
    end: passage.start + end,
    text: passage.text.slice(start, end),
    page: passage.page,
    number: passage.number,
    ordinal: passage.ordinal,
    language: passage.language,
    stance: 'stance' in said ? said.stance : 'supports',
    act: 'act' in said ? said.act : 'none',
    confidence: said.confidence
  }
}
