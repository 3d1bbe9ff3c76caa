/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout = {
  caution:
    'Passages were found by program and can be missed or misjudged: check the page before you rely on a line. Parties stand in alphabetical order.',
  ofOthers: '{count, number} of {total, plural, one {# other party} other {# other parties}}',
  quoteAbove: 'quote {number, number} above',
  ownSide: 'On this side',
  'side-for': 'For it',
  'side-against': 'Against it',
  'side-both': 'For and against it',
  'side-mentions': 'Mention it',
  otherSide: 'on another side',
  notKnown: 'Not known of {count, plural, one {# party} other {# parties}}, not read in full',
  onlySide: 'No other party takes this side.',
  namedInDigest: 'named in the digest'
} as const
