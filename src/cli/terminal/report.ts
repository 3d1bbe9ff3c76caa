import type {Digest} from '../../domain/digest/digest.js'
import type {Note} from '../../domain/errors.js'
import type {Identity} from '../../domain/submission.js'
import type {Made} from '../../queue/make-digest.js'
import {plain} from './plain.js'

/** What a run found and wrote, for a person at a terminal. */
export function reportOf({digest, performed, written, notWritten}: Made): string {
  return [
    ...section(
      'Read',
      digest.submissions.map(submission => readLine(submission, digest))
    ),
    ...section(
      'Whose is this? Say so in the manifest',
      digest.unplaced.map(({file}) => file)
    ),
    ...section(
      'Not read',
      digest.notRead.map(({failure}) => `${failure.message} [${failure.code}]`)
    ),
    ...section(
      'To look at',
      digest.submissions.flatMap(({notes, identity}) =>
        notes
          .filter(({code}) => toLookAt.has(code) || (code === 'party-unsure' && isTranscript(identity)))
          .map(({message}) => message)
      )
    ),
    '',
    performed === 0
      ? 'Nothing was new: 0 stages performed.'
      : `${performed} ${performed === 1 ? 'stage' : 'stages'} performed.`,
    ...written.map(file => `Wrote ${file}`),
    ...notWritten
  ].join('\n')
}

// What was detected stands beside each file already.
const toLookAt: ReadonlySet<string> = new Set<Note['code']>([
  'correction-adrift',
  'language-not-covered',
  'page-without-text',
  'replaces-unknown'
])

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${plain(line)}`)]

const isTranscript = ({kind}: Identity): boolean => kind.value === 'transcript'

function readLine(submission: Digest['submissions'][number], {voices}: Pick<Digest, 'voices'>): string {
  const {file, identity, pageCount, supersededBy, sameAs} = submission
  const {onBehalfOf, date, language} = identity
  const who = isTranscript(identity)
    ? transcriptOf(voices.filter(voice => voice.submission === submission.id))
    : authorOf(identity)
  return [
    file,
    who,
    ...(onBehalfOf.value === null ? [] : [`for ${onBehalfOf.value} (${onBehalfOf.sureness})`]),
    `${date.value ?? 'no date'} (${date.sureness})`,
    `${language.value} (${language.sureness})`,
    ...(pageCount === null ? [] : [`${pageCount} pp.`]),
    ...(supersededBy === null ? [] : ['superseded']),
    ...(sameAs === null ? [] : ['the same file as another of this party'])
  ].join(' · ')
}

const authorOf = ({parties}: Identity): string =>
  parties.value.length === 0
    ? 'party unknown'
    : `${parties.value.join(', ')} (${parties.sureness}, ${parties.from})`

function transcriptOf(voices: Digest['voices']): string {
  const parties = new Set(voices.flatMap(({party}) => party ?? []))
  const others = voices.filter(({party}) => party === null).length
  return `transcript (${parties.size === 0 ? 'no party speaks' : [...parties].join(', ')}; ${others} who are no party)`
}
