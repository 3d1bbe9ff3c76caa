import {type Document, pageAt, recognisedAt} from '../../domain/document.js'
import {type Note, outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {Position, QuestionPosition, Quote} from '../../domain/position.js'
import type {Answer, SettledPassage, SettledTag} from '../../domain/tag.js'
import type {Stage} from '../stage.js'
import {bestQuotes, surestQuotes} from './best-quotes.js'
import {cellOf, jointActs, jointStance} from './cell.js'
import {quoteSpan} from './quote-span.js'
import {shortfalls} from './read-in-full.js'

/**
 * What one submission says on every code and question, silent codes too. A code on which nothing was
 * found is `silent` only where the whole submission was read in a language that has concepts, else `unread`.
 */
export const position: Stage<'settled' | 'identity' | 'document' | 'submission', 'positions'> = {
  name: 'position',
  version: 4,
  needs: ['settled', 'identity', 'document', 'submission'],
  gives: 'positions',
  uses: ['taxonomies', 'questions', 'confidenceThreshold', 'quotesPerCell', 'quality', 'lexicons'],
  run: ({settled, identity, document, submission}, {pipeline}) => {
    const group = identity.onBehalfOf.value
    const missing = shortfalls(document, settled, pipeline)
    const whole = missing.length === 0
    const scene = {document, pipeline, nothingFound: whole ? 'silent' : 'unread'} as const
    const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
    const positions = {
      submission: submission.id,
      parties: group === null ? identity.parties.value : [group],
      readInFull: whole,
      positions: codes.map(code => positionOn(code, settled, scene)),
      questions: pipeline.questions.flatMap(question =>
        polesOf(question).flatMap(({pole}) => answerOf({question: question.code, pole}, settled, scene) ?? [])
      )
    }
    return outcome(positions, whole ? [] : [notInFull(submission.file.name, missing)])
  }
}

const notInFull = (file: string, missing: readonly string[]): Note => ({
  code: 'not-in-full',
  message: `${file} was not read in full (${missing.join('; ')}): what was not found in it is shown as unread, not as silent.`
})

type Scene = {
  readonly document: Document
  readonly pipeline: Pipeline
  readonly nothingFound: 'silent' | 'unread'
}

function positionOn(code: string, passages: readonly SettledPassage[], scene: Scene): Position {
  const {confidenceThreshold, quotesPerCell} = scene.pipeline.file.settings
  const quotes = passages.flatMap(passage =>
    passage.tags
      .filter(tag => tag.code === code && tag.confidence >= confidenceThreshold)
      .map(tag => ({...quoteOf(passage, tag, scene), stance: tag.stance, act: tag.act}))
  )
  const cell = cellOf(quotes)
  return {
    code,
    cell: cell === 'silent' ? scene.nothingFound : cell,
    stance: jointStance(quotes.map(({stance}) => stance)),
    acts: jointActs(quotes.map(({act}) => act)),
    passages: quotes.length,
    quotes: bestQuotes(quotes, quotesPerCell)
  }
}

function answerOf(
  {question, pole}: {readonly question: string; readonly pole: string},
  passages: readonly SettledPassage[],
  scene: Scene
): QuestionPosition | undefined {
  const {confidenceThreshold, quotesPerCell} = scene.pipeline.file.settings
  const quotes = passages.flatMap(passage =>
    passage.questions
      .filter(answer => answer.code === question && answer.pole === pole)
      .filter(({confidence}) => confidence >= confidenceThreshold)
      .map(answer => quoteOf(passage, answer, scene))
  )
  if (quotes.length === 0) return undefined
  return {question, pole, passages: quotes.length, quotes: surestQuotes(quotes, quotesPerCell)}
}

function quoteOf(passage: SettledPassage, {cues, confidence}: SettledTag | Answer, {document}: Scene): Quote {
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
    language: passage.language,
    confidence,
    recognised: recognisedAt(document, start)
  }
}
