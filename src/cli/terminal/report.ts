import type {Digest} from '../../domain/digest.js'
import type {Note} from '../../domain/outcome.js'
import type {Made} from '../../queue/make-digest.js'
import {plain} from './plain.js'

/** What a run found and wrote, for a person at a terminal. */
export function reportOf({digest, performed, written}: Made): string {
  return [
    ...section('Read', digest.submissions.map(readLine)),
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
      digest.submissions.flatMap(({notes}) =>
        notes.filter(({code}) => toLookAt.has(code)).map(({message}) => message)
      )
    ),
    '',
    performed === 0
      ? 'Nothing was new: 0 stages performed.'
      : `${performed} ${performed === 1 ? 'stage' : 'stages'} performed.`,
    ...written.map(file => `Wrote ${file}`)
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

function readLine({file, identity, pageCount, supersededBy, sameAs}: Digest['submissions'][number]): string {
  const {parties, onBehalfOf, date, language} = identity
  const who =
    parties.value.length === 0
      ? 'party unknown'
      : `${parties.value.join(', ')} (${parties.sureness}, ${parties.from})`
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
