/** The matrix of parties by codes, as a picture and as a table, and its legend. */
export const matrix = {
  heading: 'Who speaks to what',
  about:
    'Source: <english>{source}</english>. Version {version}. Behind each code stands how many parties speak to it.',
  hint: 'In the table, a sign leads to the party’s own words, and a party’s name to all that it says.',
  only: 'Show one list alone',
  everything: 'everything',
  tableOf: 'Table: {taxonomy}',
  caption: '{taxonomy}: what each party says on each code',
  party: 'Party',
  letters: 'A letter beside a sign says what the party does about it: <list>{acts}</list>.',
  'legend-supports': 'supports',
  'legend-qualified': 'supports with reservations',
  'legend-opposes': 'opposes',
  'legend-mixed': 'mixed',
  'legend-mentions': 'mentions, takes no position',
  'legend-unsure': 'silent, not sure: words that may speak of it, which nobody has checked',
  'legend-silent': 'silent: nothing found in what was read',
  'legend-unread': 'unread: nothing can be said',
  columns: 'Columns: {codes}.',
  signs: '<b>Signs</b>: {signs}.'
} as const
