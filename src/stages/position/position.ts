import type {Note} from '../../domain/errors.js'
import {grouped} from '../../domain/grouped.js'
import {countsFor, type Speaker} from '../../domain/meeting/speaker.js'
import type {Turns} from '../../domain/meeting/turn.js'
import {outcome} from '../../domain/outcome.js'
import type {Statement, Voice} from '../../domain/position.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {Stage} from '../stage.js'
import {isHeardInFull} from './heard.js'
import {shortfalls} from './read-in-full.js'
import {quotesByCode, type Scene, statementOf} from './statement.js'
import {authorsOf} from './statement-parties.js'

/**
 * What one submission says on every code and question, silent codes too: a paper for its party, a transcript for each
 * party that speaks in it. A code on which nothing was found is `silent` only where all of a party's words were read
 * in a language that has concepts, else `unread`.
 */
export const position: Stage<'settled' | 'identity' | 'turns' | 'document' | 'submission', 'positions'> = {
  name: 'position',
  version: 9,
  needs: ['settled', 'identity', 'turns', 'document', 'submission'],
  gives: 'positions',
  uses: ['taxonomies', 'questions', 'quotesPerCell', 'quality', 'lexicons'],
  run: ({settled, identity, turns, document, submission}, {pipeline}) => {
    const scene = {document, pipeline}
    const file = submission.file.name
    const counted =
      turns.kind === 'paper'
        ? [{parties: authorsOf(identity), passages: settled, lost: []}]
        : byParty(settled, turns, document.text)
    const read = counted.map(({parties, passages, lost}) => {
      const missing = [...shortfalls(document, passages, pipeline), ...lost]
      return {missing, statement: statementOf(passages, {parties, readInFull: missing.length === 0}, scene)}
    })
    const positions = {
      submission: submission.id,
      statements: read.map(({statement}) => statement),
      voices: turns.kind === 'paper' ? [] : voicesOf(turns, settled, scene),
      mayBe: [...new Set(turns.turns.flatMap(({mayBe}) => mayBe))]
    }
    return outcome(
      positions,
      read
        .filter(({missing}) => missing.length > 0)
        .map(({missing, statement: {parties}}) =>
          notInFull({file, missing, of: turns.kind === 'paper' ? [] : parties})
        )
    )
  }
}

type Unread = {readonly file: string; readonly missing: readonly string[]; readonly of: readonly string[]}

/** The note on what was not read in full; `of` whom, in a transcript. */
const notInFull = ({file, missing, of}: Unread): Note => {
  const what = of.length === 0 ? file : `What ${of.join(', ')} says in ${file}`
  const reasons = missing.join('; ')
  return {
    code: 'not-in-full',
    message: `${what} was not read in full (${reasons}): what was not found in it is shown as unread, not as silent.`
  }
}

type Counted = Pick<Statement, 'parties'> & {
  readonly passages: readonly SettledPassage[]
  /** Why words of it are missing from the transcript. */
  readonly lost: readonly string[]
}

/** The passages of each party that speaks, in the order of their first turns. */
const byParty = (settled: readonly SettledPassage[], {turns}: Turns, text: string): Counted[] => {
  const spoken = grouped(settled, ({speaker}) => (speaker === null ? null : countsFor(speaker)))
  return [...grouped(turns, countsFor)].map(([party, own]) => {
    const heard = own.every(({said, end}) => isHeardInFull(text.slice(said, end)))
    const passages = spoken.get(party) ?? []
    const lost = [
      ...(heard ? [] : ['words of a turn were not heard']),
      ...(passages.length === 0 ? ['a turn has no words'] : [])
    ]
    return {parties: [party], passages, lost}
  })
}

/** Everybody who speaks, once for each label and what it was told to be. */
const voicesOf = ({turns}: Turns, settled: readonly SettledPassage[], scene: Scene): Voice[] => {
  const spoken = grouped(settled, ({speaker}) => (speaker === null ? null : voiceOf(speaker)))
  const voices = grouped(turns, turn => (turn.role === 'procedure' ? null : voiceOf(turn)))
  return [...voices].flatMap(([voice, own]) => {
    const [first] = own
    if (first === undefined) return []
    const {label, role, party, onBehalfOf, sureness, from} = first
    // What a party says stands in its cells.
    const heard = role === 'party' ? [] : (spoken.get(voice) ?? [])
    const quotes = quotesByCode(heard, scene).flatMap(({code, quotes}) =>
      quotes.map(quote => ({code, ...quote}))
    )
    return [{label, role, party, onBehalfOf, sureness, from, turns: own.length, quotes}]
  })
}

const voiceOf = ({label, role, party, onBehalfOf}: Speaker): string =>
  JSON.stringify([label, role, party, onBehalfOf])
