import type {Block, Document} from '../../domain/document.js'
import type {Note} from '../../domain/errors.js'
import type {Turn, Turns} from '../../domain/meeting/turn.js'
import {outcome} from '../../domain/outcome.js'
import type {Span} from '../../domain/span.js'
import type {Submission} from '../../domain/submission.js'
import {type PartyIndex, partyIndex} from '../../taxonomy/names/party-names.js'
import {openingOf} from '../identify/opening.js'
import {partyInFileName} from '../identify/party/in-file-name.js'
import {partyInLetterhead} from '../identify/party/in-letterhead.js'
import type {Stage} from '../stage.js'
import {subjectWords} from './label-words.js'
import {marksIn} from './marks.js'
import {inNationalCapacity} from './national-capacity.js'
import {procedureIn} from './procedure.js'
import {type Transcript, transcriptIn} from './transcript.js'
import {type Marked, speakersOf} from './who.js'

/**
 * Splits the transcript of a meeting into its speakers' turns, which together hold every character. Any other
 * document, and one whose party a person has stated, is one turn.
 */
export const turns: Stage<'submission' | 'document', 'turns'> = {
  name: 'turns',
  version: 2,
  needs: ['submission', 'document'],
  gives: 'turns',
  uses: ['parties', 'subjectWords'],
  run: ({submission, document}, {pipeline}) => {
    const index = partyIndex(pipeline.parties)
    const subjects = subjectWords(pipeline.file.settings.subjectWords ?? [])
    const {parties = [], onBehalfOf} = submission.manifest ?? {}
    const stated = onBehalfOf === undefined ? parties : [onBehalfOf]
    const transcript = transcriptIn(marksIn(document, {index, subjects}), {
      ...document,
      hasAuthorAbove: offset => hasAuthorAbove(offset, {document, submission, index})
    })
    if (transcript === null) return outcome(paper(document, 'it is not set out as a transcript'))
    if (stated.length > 0) {
      const message = `"${submission.file.name}" is set out as the transcript of a meeting (${transcript.from}), but the manifest says that all of it is by ${stated.join(', ')}: leave the party empty to have it split into speakers.`
      return outcome(paper(document, 'manifest'), [{code: 'party-unsure', message}])
    }
    const split = turnsOf(document, transcript, index)
    return outcome(split, notesOn(split, submission, index))
  }
}

const paper = ({text}: Document, from: string): Turns => ({
  kind: 'paper',
  sureness: from === 'manifest' ? 'stated' : 'sure',
  from,
  turns: [{...unlabelled, role: 'party', start: 0, said: 0, end: text.length, from}]
})

const unlabelled = {
  label: null,
  party: null,
  onBehalfOf: null,
  sureness: 'sure',
  mayBe: [],
  procedure: []
} as const satisfies Partial<Turn>

type Clues = {readonly document: Document; readonly submission: Submission; readonly index: PartyIndex}

/** Whether the file's name, or what stands above an offset, says whose paper it is. */
const hasAuthorAbove = (offset: number, {document, submission, index}: Clues): boolean =>
  partyInFileName(submission.file.name, {index, language: document.language}) !== null ||
  partyInLetterhead(openingOf({text: document.text.slice(0, offset)}).letterhead, index) !== null

const turnsOf = (document: Document, {marks, from}: Transcript, index: PartyIndex): Turns => {
  const {text} = document
  const marked = marks.map(
    (mark, at): Marked => ({mark, words: text.slice(mark.said, marks[at + 1]?.start ?? text.length)})
  )
  const speakers = speakersOf(marked, index)
  const found = marks.flatMap((mark, at): Turn[] => {
    const who = speakers[at]
    if (who === undefined) return []
    const end = marks[at + 1]?.start ?? text.length
    return inNationalCapacity({...who, start: mark.start, said: mark.said, end, procedure: []}, document)
  })
  const opens = found[0]?.start ?? text.length
  const above = text.slice(0, opens).trim() !== ''
  const [first, ...rest] = found
  const whole: Turn[] = above
    ? [
        {
          ...unlabelled,
          role: 'procedure',
          start: 0,
          said: 0,
          end: opens,
          from: 'it stands above the first speaker'
        },
        ...found
      ]
    : first === undefined
      ? []
      : [{...first, start: 0}, ...rest]
  const blocks = document.blocks.filter(({kind}) => kind !== 'furniture')
  return {kind: 'transcript', sureness: 'sure', from, turns: withProcedure(whole, blocks, text)}
}

/** Each turn with the parts of its paragraphs that only conduct the meeting. */
const withProcedure = (all: readonly Turn[], blocks: readonly Block[], text: string): Turn[] => {
  let at = 0
  return all.map(turn => {
    const spans: Span[] = []
    while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= turn.said) at += 1
    for (let next = at; (blocks[next]?.start ?? Number.POSITIVE_INFINITY) < turn.end; next += 1) {
      const start = Math.max(turn.said, blocks[next]?.start ?? 0)
      const end = Math.min(turn.end, blocks[next]?.end ?? 0)
      if (start >= end) continue
      for (const span of procedureIn(text.slice(start, end), turn.role))
        spans.push({start: start + span.start, end: start + span.end})
    }
    return {...turn, procedure: spans}
  })
}

const notesOn = (split: Turns, {file}: Submission, index: PartyIndex): Note[] => {
  const name = (party: string | null) => (party === null ? '' : index.shortName(party, 'en'))
  const likely = split.turns.filter(({sureness}) => sureness === 'likely')
  const told = new Set(
    likely.map(
      ({label, party, from}) => `${label ?? 'a speaker without a name'} as ${name(party)} (from ${from})`
    )
  )
  const doubted = split.turns.filter(({mayBe}) => mayBe.length > 0)
  const doubts = new Set(
    doubted.map(
      ({label, mayBe}) => `${label ?? 'a speaker without a name'} (${mayBe.map(name).join(' or ')})`
    )
  )
  return [
    ...(told.size === 0
      ? []
      : [
          note(
            `In "${file.name}" these speakers were told by more than their labels, and should be checked: ${[...told].join('; ')}.`
          )
        ]),
    ...(doubts.size === 0
      ? []
      : [
          note(
            `In "${file.name}" it cannot be told whether these words are a party's: ${[...doubts].join('; ')}. They stand in no cell, and what that party does not say elsewhere is shown as unread.`
          )
        ])
  ]
}

const note = (message: string): Note => ({code: 'party-unsure', message})
