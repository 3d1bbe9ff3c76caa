/** What to look at next, and why. */
export const next = {
  title: 'What to look at next',
  about:
    'What a look would decide or teach most comes first. What you see here is kept for you for a quarter of an hour.',
  noCode: 'Carries no code',
  nothing: 'Nothing waits to be looked at, or all of it is in other hands at this moment.',
  language: 'Language',
  party: 'Party',
  any: 'any',
  show: 'Show',
  open: 'Open in the reader',
  why: 'Why this one',
  again: 'Give these back',
  waiting: '{count, plural, one {# passage waits in all} other {# passages wait in all}}',
  'why-only-voice': 'Only this makes {party} speak on {subject}.',
  'why-would-speak': '{party} is silent on {subject}, and the machine asks whether this speaks to it.',
  'why-turns-stance': 'This decides how {party} stands on {subject}.',
  'why-would-turn': 'The machine asks; it would turn how {party} stands on {subject}.',
  'why-uncertain': 'The machine is {figure} sure of {subject}.',
  'why-rare':
    '{count, plural, =0 {Nobody has checked an example of {subject} yet.} one {# example of {subject} is checked so far.} other {# examples of {subject} are checked so far.}}',
  'why-badly-read': 'Its page was read from a picture, {figure} sure.'
}
