/** By what the digest was made, how well that does, and where errors come from. */
export const limits = {
  heading: 'Method and limits',
  madeWith:
    'Made with pipeline {pipeline} {version} (sha256 {sha256}). The same submissions and the same pipeline give the same file.',
  tagger: 'Passages were tagged by rules {rules} and model {model}.',
  rulesAlone: 'Passages were tagged by rules {rules} alone.',
  measured:
    'Measured on {passages, plural, one {# passage} other {# passages}} that people coded, with model {model} (<english>{what}</english>): precision {precision}, recall {recall}, F1 {f1}, each with its 95 % interval.',
  interval: '{value} ({low}–{high})',
  byLanguage: 'F1 by language: {languages}.',
  notMeasured: 'How well these rules and this model do was not measured.',
  checked:
    'Of the {tags, plural, one {# tag} other {# tags}} behind the cells, a person has checked {checked, number} ({share}).',
  threshold: 'A tag counts from a confidence of {threshold} on.',
  quotesHeld:
    'Before anything was written, every quote was held against the text of its document, letter for letter.',
  errorsHeading: 'Where errors come from',
  errorScans:
    '<b>Misread scans.</b> Pages read from pictures may hold wrong letters; quotes from them say so. {pages, plural, one {# page} other {# pages}} here were read so.',
  errorMissed:
    '<b>Missed passages.</b> A passage that speaks to a code in unusual words may have been missed; then a party is shown as silent, or with less than it said.',
  errorStance:
    '<b>Wrong stance or pole.</b> Irony, reported speech and long conditions are hard for a program; a passage may stand under the wrong stance or the wrong answer.',
  errorMembers:
    '<b>Membership.</b> Lists of members are true as of the day given with each group; who joined or left since is not known here.',
  errorLanguages:
    '<b>Languages.</b> Words for the codes are there for six languages. What is in another was read and counts as unread, never as silent.',
  errorParty:
    '<b>Whose it is.</b> Where the party of a file was detected and not stated, the table of what was read says so.'
} as const
