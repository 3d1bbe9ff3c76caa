/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts = {
  parties: '{count, plural, one {# party} other {# parties}}',
  submissions: '{count, plural, one {# submission} other {# submissions}}',
  files: '{count, plural, one {# file} other {# files}}',
  turns: '{count, plural, one {# turn} other {# turns}}',
  ofParties: '{count, number} of {total, plural, one {# party} other {# parties}}',
  ofCodes: '{count, number} of {total, plural, one {# code} other {# codes}}',
  ofPassagesQuoted: '{count, number} of {total, plural, one {# passage} other {# passages}} quoted',
  percent: '{percent, number} %',
  none: 'no party',
  one: 'one party',
  'a few': 'a few parties',
  several: 'several parties',
  many: 'many parties',
  most: 'most parties',
  all: 'all parties'
} as const
