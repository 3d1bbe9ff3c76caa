import type {Note} from '../../../../domain/errors.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes = {
  'page-without-text': 'A page could be read neither by its text nor from its picture.',
  'not-in-full': 'It was not read in full: what was not found in it is shown as unread, not as silent.',
  'unknown-style': 'Something in the file follows no rule that is known here, and may be misread.',
  'language-not-covered':
    'Passages in a language in which the codes cannot be found were not compared; nothing follows from silence there.',
  'language-unsure': 'Its language is not sure.',
  'party-unsure': 'Whose it is, or who speaks in it, is not sure: it should be confirmed.',
  'date-unknown': 'Its date is not known.',
  'replaces-unknown': 'It is said to replace a file that was not handed in.',
  'correction-adrift': 'A correction finds no passage any more, and should be made again.',
  'unpaired-text': 'Some of its text could not be read or placed.',
  'encoding-guessed': 'The file does not say in which encoding its text is, so the encoding was inferred.'
} as const satisfies Readonly<Record<Note['code'], string>>
