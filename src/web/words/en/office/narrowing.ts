/** What an edition is narrowed to, and who is then not in it. */
export const narrowing = {
  regions: 'Regional groups',
  regionsAbout:
    'Only members of these, and groups that speak for one of them; all of them where none is ticked.',
  submittedIn: 'Languages of submissions',
  submittedInAbout:
    'Only parties all of whose submissions are in these, and those of groups that speak for them. Whoever handed in something in another language too is left out with all its words, and never shown as silent.',
  taxonomies: 'Lists of codes',
  taxonomiesAbout: 'Only these lists; all of them where none is ticked. Contested questions stay.',
  checked: 'Checked by people',
  checkedAbout: 'Whoever has a tag or answer that nobody has checked is left out with all its words.',
  checkedOnly: 'Only parties of whose tags and answers people have checked every one',
  narrowedTo: 'Narrowed to',
  nothing: 'nothing: everything that was handed in',
  leftOut: 'Not in it',
  'as-region': 'in none of these regional groups: {parties}',
  'as-language': 'something that counts for them is in another language: {parties}',
  'as-unchecked': 'not everything that counts for them was checked: {parties}'
}
