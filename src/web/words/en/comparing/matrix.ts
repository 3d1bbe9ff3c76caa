/** The matrix at this moment. */
export const matrix = {
  title: 'Matrix',
  about: 'As it stands at this moment: what each party says itself. A sign leads to the passages behind it.',
  session: 'Session',
  region: 'Region',
  language: 'Language',
  taxonomy: 'List of codes',
  checked: 'Checked',
  any: 'any',
  checkedYes: 'with something checked',
  checkedNo: 'nothing checked yet',
  show: 'Show',
  nothing: 'No party speaks here.',
  cell: '{party}, {code}: {manner}; {passages, plural, one {# passage} other {# passages}}, {checked, number} checked{abstaining, plural, =0 {} one {, the machine asks about # more} other {, the machine asks about # more}}',
  silentAsks:
    '{party}, {code}: {manner}; the machine asks about {abstaining, plural, one {# passage} other {# passages}}',
  questions: 'Contested questions',
  poleOf: '{pole}: {count, plural, one {# party} other {# parties}}',
  notSaid: 'has not said: {count, plural, one {# party} other {# parties}}',
  whole: 'The whole digest, as it stands now',
  formats: 'As a file',
  groupNote: 'What groups say for their members stands in the digest.',
  changed: 'The matrix has changed.',
  keyChecked: 'a bar below: people have checked something',
  keyAsks: 'a dashed frame: the machine asks about more'
}
