/** Groups, acts, what is new, and nearness of positions. */
export const findings = {
  groupsHeading: 'Groups and their members',
  groupsIntro:
    'A group’s words stand under the group. They count for no member; beside a member they are shown as said through the group.',
  membersAsOf: 'Members of which there is a submission here, by the list as of {date}: {members}.',
  membersUndated:
    'Members of which there is a submission here (the day of the list is not known): {members}.',
  membersElsewhere: 'Members of which there is none: {count, number}.',
  sourceOfList: 'Source of the list: <english>{source}</english>. {wording}.',
  groupCaption: '{group}: what it says for its members',
  member: 'Member',
  alignedOn: 'Nothing found of its own, aligned through the group',
  speaksToo: 'Speaks itself as well',
  differsOn: 'Own words differ from the group’s',
  unsureHeading: 'What may have been said',
  unsureIntro:
    'Words of which the machine cannot tell whether they speak of the subject, where nothing else was found on it. They count for nothing: the cell counts as silent or stays unread, the question as not answered. A person should read them before silence is concluded.',
  proposalsHeading: 'Proposals',
  proposalsIntro: 'What parties propose (new text, a new rule, a new body), and who proposes it.',
  practicesHeading: 'Practices',
  practicesIntro:
    'Measures that parties report to have taken. That a rule is named, that it is supported and that it is put into practice are three things.',
  obstaclesHeading: 'Obstacles',
  obstaclesIntro:
    'What parties say stands in the way, and whether they say that something cannot be done or that it is not wanted.',
  'obstacle-skill': 'cannot',
  'obstacle-will': 'does not want to',
  'obstacle-untold': 'whether it cannot or does not want to is not told',
  breachesHeading: 'Breaches alleged',
  breachesIntro:
    'Where a party says that a rule was broken. This is the party’s word alone; whether it is so was not examined.',
  sinceHeading: 'What is new',
  'since-date': 'Held against all that was dated before {name}.',
  'since-session': 'Held against all that was dated before the session {name}.',
  'since-digest': 'Held against an earlier digest: {name}.',
  sinceCaution:
    '“Not said again” does not say that a party has changed its mind. Of parties that have handed in nothing since then, nothing is called so.',
  newSubmissions: 'New submissions: {count, number}.',
  undated: 'Without a date, and so counted as earlier: {count, number}.',
  'change-new': 'new',
  'change-changed': 'changed',
  'change-dropped': 'not said again',
  changed: '{subject}: {change} ({before} → {after})',
  before: 'Before:',
  now: 'Now:',
  nothingSaid: 'nothing said',
  nothingNew: 'Nothing is new, changed or no longer said.',
  likenessHeading: 'Nearness of positions',
  likenessIntro:
    'For each party, those whose positions are nearest to its own on what both spoke to. It tells of words, not of alliances or aims; silence counts neither for nor against, and no order among parties follows.',
  likenessFormula:
    'The distance is the mean over all codes and questions on which both take a side: on a code the difference of their stances (supports 1, with reservations 0.75, mixed 0.5, opposes 0), on a question the share of poles that only one of them takes. At 0 both say the same on all of them, at 1 the opposite. Two parties have a distance where they share at least {least, number} of them.',
  likenessCaption: 'Parties, and those nearest to each',
  nearest: 'Nearest',
  near: '{party} ({distance} on {shared, number} shared)',
  asNear: '{count, plural, one {# more as near} other {# more as near}}',
  noDistance: 'They share too little with any other to have a distance: {parties}.'
} as const
