/** The codebook. */
export const codebook = {
  title: 'Codebook',
  about:
    'What each code stands for, what belongs to it and what does not, and passages that people have accepted.',
  version: 'version {version}',
  replaces: 'replaces version {version}',
  source: 'Source',
  includes: 'Belongs to it',
  excludes: 'Does not belong to it',
  related: 'Near to it elsewhere',
  examples: 'Passages that people accepted',
  noExamples: 'Nobody has accepted a passage yet.',
  allExamples: 'All passages with this code',
  questions: 'Contested questions',
  earlier: 'Before',
  earlierFrom: 'Until {date} it was defined so:',
  older:
    '{count, plural, one {# tag was set by a person under an earlier definition} other {# tags were set by people under an earlier definition}}',
  exact: 'the same',
  close: 'close',
  broad: 'broader',
  narrow: 'narrower',
  relatedTo: 'related'
}
