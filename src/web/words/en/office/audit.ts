/** The record of who did what and when. */
export const audit = {
  about: 'Everything that people did: only ever added to, each entry chained to the one before it.',
  verify: 'Check that it is whole',
  whole:
    'The record is whole: {entries, plural, one {# entry} other {# entries}}, {corrections, plural, one {# correction} other {# corrections}}.',
  broken: 'The record is broken at entry {number, number}: {why}',
  head: 'Its end, to be noted elsewhere:',
  number: 'No.',
  at: 'When',
  by: 'Who',
  act: 'Act',
  on: 'On',
  details: 'Details',
  any: 'any',
  filter: 'Filter',
  clear: 'Show all',
  older: 'Earlier',
  nothing: 'No entry is as asked.',
  unknown: 'unknown'
}
