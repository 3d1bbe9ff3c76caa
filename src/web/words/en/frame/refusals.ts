/** What cannot be done. */
export const refusals = {
  notFound: 'There is no such page',
  notFoundText: 'What you look for is not here: it may have been set aside, or the address is mistyped.',
  notAllowed: 'Not for your role',
  notAllowedText: 'Your role does not allow this. An administrator can change it.',
  signIn: 'Please sign in',
  changed: 'Somebody was faster',
  changedText: 'Somebody else has changed this since you saw it. Look at what is new, then decide again.',
  wrong: 'This cannot be taken in',
  tooLarge: 'Too large',
  tooLargeText: 'More was sent than is taken in at once.',
  elsewhere: 'Not from there',
  elsewhereHost: 'This server answers at {origin}, not at {host}.',
  elsewherePage: 'What changes something must come from a page of {origin}.',
  noForm: 'What was sent cannot be read as a form or as JSON.',
  fault: 'A fault of concord',
  faultText: 'This is a fault of concord, not of yours. It is written down as number {number}.',
  back: 'To the beginning'
}
