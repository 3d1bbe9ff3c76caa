/** The brief of one delegation, on two pages. */
export const brief = {
  title: 'Brief for {party}',
  lead: 'From “<name>{title}</name>”, beside {others, plural, =0 {no other party} one {# other party} other {# other parties}}.',
  files: 'Read of it: <name>{files}</name>.',
  asked: 'Only on: {codes}.',
  notInFull:
    'Not all that it handed in could be read: what was not found of it is unread here, and not silent.',
  aloneHeading: 'Where it stands alone',
  aloneNone: 'Nothing of the kind was found in what was read.',
  onlyVoice: 'No other party speaks to it.',
  companyHeading: 'Where it is in company',
  noSideHeading: 'Where it takes no side',
  nearest: 'nearest: {party}',
  nearestMeans: '“Nearest” is who stands nearest by all codes and questions on which both take a side.',
  silentHeading: 'Where it is silent',
  silentIntro:
    'Nothing was found in what was read; it may have a view all the same. Beside each stands how many of {count, plural, one {# other party} other {# other parties}} speak to it, and which groups do so for it.',
  unsureHeading: 'Where it may have spoken',
  unsureIntro:
    'The machine cannot tell whether its words speak of these, and they count as silent. Beside each stand the place of the words, how many of {count, plural, one {# other party} other {# other parties}} speak to it, and which groups do so for it.',
  unreadHeading: 'Where nothing is known of it',
  unreadIntro:
    'What it handed in could not be read, or not in full. Beside each stands how many of {count, plural, one {# other party} other {# other parties}} speak to it, and which groups do so for it.',
  tooMany: '{count, plural, one {# code or question} other {# codes and questions}}, named in the digest.',
  spokenFor: 'a group speaks for it: {groups}',
  groupsHeading: 'What groups say for it',
  groupsIntro: 'What the party says itself stands in brackets, where anything was found.',
  saysItself: 'itself: {said}',
  differs: 'differs from its own words',
  sinceHeading: 'New since: {name}',
  sinceDigest: 'New since the earlier digest',
  handedInNothing: 'It handed in nothing since then.',
  saysTheSame: 'No change was found in what it says.',
  'change-new': 'new',
  'change-changed': 'changed',
  'change-dropped': 'not said again',
  beforeAndNow: 'before: {before}; now: {now}',
  othersNew: 'Other parties',
  questionsHeading: 'Questions it has not answered',
  nobodyAnswers: 'No party answers it.',
  leftOutHeading: 'Left out to keep to two pages',
  leftOutQuotes: '{count, plural, one {# quote} other {# quotes}}.',
  leftOutLines: 'Lines on: {codes}.',
  leftOutWhere: 'All of it stands in digest.html, under “{place}”, {party}.',
  footer:
    'Every quote is letter for letter what stands in the submission, in its own language; nothing was translated or shortened.'
} as const
