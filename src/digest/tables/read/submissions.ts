import {noteInWords} from '../../html/phrases.js'
import {plain} from '../../html/plain.js'
import {sessionOf} from '../../session-names.js'
import type {Edition} from '../edition.js'
import {term} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a submission that was read: whose it is and how sure that is, and how it was read. */
export function submissions({digest, language, say}: Edition): Table {
  const columns = [
    'submission',
    'file',
    'kind',
    'by',
    'bySureness',
    'byFrom',
    'onBehalfOf',
    'title',
    'date',
    'session',
    'language',
    'pages',
    'pagesText',
    'pagesRecognised',
    'pagesBlank',
    'pagesUnread',
    'readable',
    'knownWords',
    'recognised',
    'supersededBy',
    'sameAs',
    'notes',
    'mediaType',
    'sha256'
  ] as const
  const rows = digest.submissions.map(each => {
    const {identity, reading} = each
    return {
      submission: each.id,
      file: plain(each.file),
      kind: term('submission', identity.kind.value, say),
      by: identity.parties.value,
      bySureness: term('sureness', identity.parties.sureness, say),
      byFrom: plain(identity.parties.from),
      onBehalfOf: identity.onBehalfOf.value,
      title: plainOrNull(identity.title.value),
      date: identity.date.value,
      session: plainOrNull(sessionOf(each, digest, language)?.words ?? null),
      language: identity.language.value,
      pages: each.pageCount,
      pagesText: reading.text,
      pagesRecognised: reading.ocr,
      pagesBlank: reading.blank,
      pagesUnread: reading.unread,
      readable: reading.readable,
      knownWords: reading.words,
      recognised: reading.confidence,
      supersededBy: each.supersededBy,
      sameAs: each.sameAs,
      notes: plainOrNull(each.notes.map(note => noteInWords(note, language, say)).join('\n') || null),
      mediaType: each.mediaType,
      sha256: each.sha256
    }
  })
  return table('submissions', {columns, key: ['submission']}, {rows, say})
}

const plainOrNull = (text: string | null): string | null => (text === null ? null : plain(text))
