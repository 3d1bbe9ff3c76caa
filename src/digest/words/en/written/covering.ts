/** What an edition covers of what was handed in, where that is not everything, and who is not in it. */
export const covering = {
  front:
    'This edition covers a part of what was handed in. What it covers stands under <link>Method and limits</link>; whoever is not in it is not silent.',
  intro: 'This edition covers a part of what was handed in:',
  sessions:
    'Only what was handed in to these sessions: {sessions}. Whoever handed in nothing to them is not in it. “Silent” says that nothing was found in what was handed in to them.',
  regions: 'Only members of these regional groups, and groups that speak for one of them: {regions}.',
  languages:
    'Only those all of whose submissions are in these languages, and those of groups that speak for them: {languages}.',
  taxonomies:
    'Only these lists of codes: {lists}. What was said on other lists is left out, and nothing follows from that. Contested questions are all there.',
  checked:
    'Only those of whose tags and answers people have checked every one, and of groups that speak for them. That somebody is silent is as the program found it.',
  'left-region': 'Not in this edition, as they are in none of these regional groups: {parties}.',
  'left-language':
    'Not in this edition, as something that counts for them is in another language: {parties}.',
  'left-unchecked': 'Not in this edition, as not everything that counts for them was checked: {parties}.',
  notSilent: 'Of whoever is not in it nothing is said here, neither that they spoke nor that they are silent.'
} as const
