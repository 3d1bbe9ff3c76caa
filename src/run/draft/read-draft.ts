import type {Draft, DraftSentence} from '../../digest/draft/draft.js'
import type {Document} from '../../domain/document.js'
import {grouped} from '../../domain/grouped.js'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import type {Turns} from '../../domain/meeting/turn.js'
import {type Outcome, outcome} from '../../domain/outcome.js'
import type {Submission} from '../../domain/submission.js'
import {shortfalls} from '../../stages/position/read-in-full.js'
import {readDocument} from '../../stages/read-document.js'
import {segment} from '../../stages/segment/segment.js'
import type {SourceFile, Stage, StageContext, ValueName, Values} from '../../stages/stage.js'
import {tag} from '../../stages/tag/tag.js'
import {sentencesOf} from './sentences.js'
import {answersOf, type Readings, tagsOf} from './told.js'

/**
 * Reads a draft as a run reads a submission, and tags it sentence by sentence: each by itself, under its headings and in
 * its document, and each paragraph whole. Nothing is kept.
 */
export async function readDraft(file: SourceFile, context: StageContext): Promise<Outcome<Draft>> {
  const read = await readDocument(file, context)
  if ('failure' in read) return read
  const document = read.value
  const submission = submissionOf(file)
  const passages = await givenBy(segment, {document, submission, turns: oneTurn(document)}, context)
  const sentences = sentencesOf(passages, document)
  const byItself = await givenBy(tag, {passages: sentences.map(({sentence}) => sentence)}, context)
  const paragraphs = new Map((await givenBy(tag, {passages}, context)).map(each => [each.id, each]))
  const placed = sentences.flatMap(({within}, at) => {
    const sentence = byItself[at]
    return sentence === undefined ? [] : [{sentence, within: within.id}]
  })
  const inParagraph = grouped(placed, ({within}) => within)
  return outcome(
    {
      file: file.name,
      shortfalls: shortfalls(document, passages, context.pipeline),
      sentences: placed.flatMap(({sentence, within}) => {
        const paragraph = paragraphs.get(within)
        const siblings = (inParagraph.get(within) ?? []).map(each => each.sentence)
        return paragraph === undefined ? [] : [draftSentence({sentence, paragraph, siblings})]
      })
    },
    read.notes
  )
}

/** A draft is one party's words throughout, whatever it looks like. */
const oneTurn = ({text}: Document): Turns => ({
  kind: 'paper',
  sureness: 'stated',
  from: 'a draft',
  turns: [
    {
      label: null,
      role: 'party',
      party: null,
      onBehalfOf: null,
      sureness: 'sure',
      mayBe: [],
      procedure: [],
      start: 0,
      said: 0,
      end: text.length,
      from: 'a draft'
    }
  ]
})

const submissionOf = ({name, bytes}: SourceFile): Submission => ({
  id: 'draft',
  file: {name, bytes: bytes.length, sha256: sha256OfBytes(bytes)}
})

async function givenBy<Needs extends ValueName, Gives extends ValueName>(
  stage: Stage<Needs, Gives>,
  input: Pick<Values, Needs>,
  context: StageContext
): Promise<Values[Gives]> {
  const given = await stage.run(input, context)
  if ('failure' in given)
    throw new Error(`The stage ${stage.name} failed on a draft: ${given.failure.message}`)
  return given.value
}

function draftSentence(readings: Readings): DraftSentence {
  const {sentence, paragraph} = readings
  const {ordinal, text, language, page, number, headings} = sentence
  return {
    ordinal,
    text,
    language,
    page,
    number,
    paragraph: paragraph.ordinal,
    headings,
    tags: tagsOf(readings),
    answers: answersOf(readings),
    alike: []
  }
}
