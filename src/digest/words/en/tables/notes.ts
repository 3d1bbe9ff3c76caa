/** What a column holds, where its title does not say it. */
export const tableNotes = {
  cell: 'Takes a position, mentions, silent or unread. Silent: all was read and nothing found. Unread: nothing can be said.',
  stance: 'Empty unless a position is taken.',
  evidence: 'How much stands behind the cell; empty where nothing was said.',
  passages: 'How many passages; their ids stand in the same row.',
  passageIds: 'Each is an id in passages.jsonl.',
  text: 'Letter for letter what stands in the submission, in its own language.',
  language: 'BCP 47.',
  paragraph: 'The printed number; empty where there is none.',
  ordinal: 'The place of the passage in its submission, from 1.',
  start: 'In UTF-16 units of the text of the submission.',
  end: 'In UTF-16 units of the text of the submission.',
  confidence: 'From 0 to 1: how sure the program is; 1 for what a person said.',
  recognised: 'From 0 to 1, where the page was read from a picture: check such words on the page.',
  shown: 'Chosen: among the best quotes of its cell. Listed: only among all that was done about the code.',
  addressed: 'Parties that take a position or mention it; which they are stands in the same row.',
  division:
    'From 0, all on one side, to 1, each side has as many; empty where fewer than two parties take a side.',
  relations: 'How it stands to each, in the words of SKOS; never that one implies the other.',
  spokenFor: 'Only where the group speaks to it and the member has words of its own here.',
  change: 'Not said again does not mean that a party has changed its mind.',
  distance: '0 where two parties say the same on all that both spoke to, 1 where they say the opposite.',
  overlap: 'The least share of neighbouring words in common; 1 for the same words, else read what differs.',
  readInFull: 'Where it was not, its silence is not known.',
  notes: 'In English.',
  message: 'In English.'
} as const
