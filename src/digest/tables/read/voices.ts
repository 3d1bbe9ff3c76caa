import {plain} from '../../html/plain.js'
import {type Edition, placeColumns, refers} from '../edition.js'
import {term} from '../fixed-words.js'
import {mannerOf} from '../said/quotes.js'
import {type Table, table} from '../table.js'

/** One row a speaker in a transcript: what it was told to be, and how sure that is. */
export function voices({digest, say, party}: Edition): Table {
  const columns = [
    'voice',
    'speaker',
    'role',
    'party',
    'partyName',
    'onBehalfOf',
    'sureness',
    'from',
    'turns',
    'submission'
  ] as const
  const nobody = {party: null, partyName: null}
  const rows = digest.voices.map((voice, index) => ({
    voice: index + 1,
    speaker: voice.label === null ? null : plain(voice.label),
    role: term('role', voice.role, say),
    ...(voice.party === null ? nobody : party(voice.party)),
    onBehalfOf: voice.onBehalfOf,
    sureness: term('sureness', voice.sureness, say),
    from: plain(voice.from),
    turns: voice.turns,
    submission: voice.submission
  }))
  return table(
    'voices',
    {columns, key: ['voice'], references: [refers(['submission'], 'submissions')]},
    {rows, say}
  )
}

/** What those say who are no party; it stands in no cell. */
export function voiceQuotes({digest, say, code, place}: Edition): Table {
  const columns = [
    'voice',
    'code',
    'codeName',
    'stance',
    'act',
    'obstacle',
    ...placeColumns,
    'confidence',
    'isChecked',
    'merits'
  ] as const
  const rows = digest.voices.flatMap(({quotes}, index) =>
    quotes.map(quote => ({
      voice: index + 1,
      ...code(quote.code),
      ...mannerOf(quote, say),
      ...place(quote)
    }))
  )
  return table(
    'voiceQuotes',
    {
      columns,
      key: ['voice', 'code', 'submission', 'passage', 'start', 'end'],
      references: [
        refers(['voice'], 'voices'),
        refers(['code'], 'convergence'),
        refers(['submission'], 'submissions')
      ]
    },
    {rows, say}
  )
}
