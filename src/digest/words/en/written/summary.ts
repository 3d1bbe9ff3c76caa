/** The sentences of the summary. Every number in them is a figure of it. */
export const summary = {
  heading: 'Summary',
  heard: 'This summary covers {parties} and {submissions}.',
  replaced:
    'Submissions that a later one replaces, or that are copies of another, and count no more: {count, number}.',
  notRead: 'Files that could not be read: {count, number}.',
  unplaced: 'Submissions whose party is not known, and which are in no count: {count, number}.',
  notInFull: 'Not read, or not in full, so that nothing follows from silence: {parties}.',
  addressed:
    '<b>{list}.</b> Somebody speaks to {count, number} of {total, plural, one {# code} other {# codes}}.',
  addressedBy: 'The largest number of parties speak to {codes}.',
  agreed:
    '<b>One side.</b> On {count, number} of {total, plural, one {# code} other {# codes}} two or more parties take a side, and all of them take the same.',
  agreedOn: 'The largest number do so on {codes}.',
  divided:
    '<b>Several sides.</b> On {count, number} of {total, plural, one {# code} other {# codes}} two or more parties take a side, and they divide.',
  dividedOn: 'They divide most evenly on {codes}.',
  qualified: 'with reservations: {count, number}',
  for: 'in support: {count, number}',
  against: 'opposed: {count, number}',
  both: 'both at once: {count, number}',
  division: 'division {division}',
  divisionIs: 'Division: {division}.',
  asked: '<b>{question}</b> {answers}.',
  notSaid: 'No answer found: {parties}.',
  unreadOn: 'Not read, or not in full: {parties}.',
  unanswered: 'Contested questions that nobody answers in what was read: {count, number} of {total, number}.',
  proposed:
    '<b>Proposals.</b> Something new is proposed by {parties}. It bears on {count, number} of {total, plural, one {# code} other {# codes}}.',
  since:
    '<b>What is new</b> since {name}: {submissions, plural, one {# submission} other {# submissions}} of {parties, plural, one {# party} other {# parties}}. Positions and answers: {fresh, number} new, {changed, number} other than before, {dropped, number} not said again, which does not say that a party has changed its mind.',
  silence:
    '<b>Silent is not unread.</b> Of {cells, plural, one {# cell} other {# cells}} (one for each party and code), {silent, number} are silent: nothing was found in what was read, which does not say that the party has no view. {unread, number} are unread: nothing can be said.',
  unsure:
    'In {unsure, number} of {silent, number} silent cells there are words of which the machine is not sure; nobody has looked at them.',
  addressedElsewhere: '<b>Other lists.</b> In each, the largest number of parties speak to {codes}.',
  codeBy: '{code} ({words}, {count, number} of {total, number})',
  codeOfList: '{codes} in “{list}”',
  whom: '{counted}, namely {parties}',
  asksMore: 'Other contested questions that are answered: {count, number} of {total, number}.',
  groups:
    'Groups that speak here: {count, number}. Each is counted as a party of its own; what it says counts for none of its members.',
  checked:
    '<b>Not checked by a person:</b> {unchecked, number} of the {tags, plural, one {# tag} other {# tags}} behind the cells; checked: {checked, number}. The rest is as the program found it.'
} as const
