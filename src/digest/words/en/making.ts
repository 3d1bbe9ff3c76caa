/** How the digest was made, and what each cell means exactly. */
export const making = {
  heading: 'How this was made',
  cells:
    'Each submission was cut into passages, and each passage was compared with the codes of {lists, plural, =1 {one list} other {# lists}}. For every party and every code there is one cell. Four kinds of cell are kept apart: the party <b>takes a position</b>, it <b>mentions</b> the subject and takes none, it is <b>silent</b>, or its submission is <b>unread</b>.',
  quotes:
    'Every quote is letter for letter what stands in the submission, in its own language; nothing was translated. The link under a quote leads to the passage it stands in.',
  paper:
    'On paper, words that are quoted under several codes are printed in full under the first, and the others say where that is.',
  order:
    'Parties stand in alphabetical order. Counts are given as “n of m parties” and are no ranking. What a group of States says is shown under the group and not under its members.',
  supports: 'takes a position: at least one passage supports it.',
  qualified: 'takes a position: supports it with a condition or a reservation.',
  opposes: 'takes a position: speaks against it.',
  mixed: 'takes a position: supports it in one passage and opposes it in another.',
  mentions: 'names the subject and takes no position on it.',
  unsure:
    'nothing was found that surely speaks of it, but there are words of which the machine cannot tell. It counts as silent until a person has looked.',
  silent: 'no passage on it was found in what was read. It does not mean that the party has no view.',
  unread: 'its submission could not be read, or not in full, so nothing can be said.'
} as const
