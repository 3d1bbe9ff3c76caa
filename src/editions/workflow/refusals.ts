import {UserError} from '../../domain/errors.js'

/** Why something is not done to an edition, each in one clear sentence; names in braces are filled in. */
export const refusals = {
  unknown: 'There is no edition {edition}: look at the list of editions.',
  unread: '{count} of the submissions are not read yet: wait until they are, or try them again.',
  nothing: 'No submission is of these sessions: name them as the submissions do.',
  nobody: 'Nothing is left of what was handed in: narrow the edition less.',
  regionUnknown: 'There is no regional group {name}: choose among {choices}.',
  languageUnknown: 'Nothing was handed in in the language {name}: choose among {choices}.',
  taxonomyUnknown: 'There is no list of codes {name}: choose among {choices}.',
  final: 'This edition is published under {number}: draft a new one that takes its place.',
  dropped: 'This edition was dropped: draft a new one.',
  replacesUnknown: 'There is no published edition {number} of this collection for this one to replace.',
  replacedAlready: 'Edition {number} is replaced by edition {by} already: replace that one.',
  notInReview: 'This edition is not in review yet: put it into review first.',
  inReview: 'This edition is in review already.',
  unanswered: 'Reply {number} is not answered yet: answer every reply first.',
  behind: 'Reply {number} was accepted, and this draft does not hold the correction: fix its inputs anew.',
  notSecretariat: 'An edition is approved by people whose role is secretariat; yours is {role}.',
  notAPerson: 'A program cannot approve: sign in yourself.',
  notFresh: 'Give your password again, or sign in anew: an approval asks for a fresh sign-in.',
  wrongPassword: 'That is not the password of {account}: give it again.',
  tooOften: 'Too many wrong passwords: wait ten minutes.',
  approvedAlready:
    'You have approved exactly this already: another person of the secretariat must be the second.',
  otherDraft: 'The edition has changed since you looked at it: look again before you approve.',
  tooFew: 'Two people of the secretariat must approve exactly this; {count} of them did.',
  publishingNow: 'Somebody else is publishing this edition at this moment.',
  published: 'This edition was published under {number} already.',
  notPublished:
    'This edition is not published: only a published one can be withdrawn or mended by an erratum.',
  withdrawn: 'Edition {number} was withdrawn already.',
  insteadUnknown: 'There is no published edition {number} to read instead.',
  cannotSign: 'Nothing can be signed here yet: whoever runs this server must make its key, or see to it.',
  noReason: 'Say why, in at most {most} characters.',
  linkUnknown: 'This link does not hold: ask the secretariat for a new one.',
  linkRevoked: 'This link was taken back: ask the secretariat for a new one.',
  linkEnded: 'This link has ended on {until}: ask the secretariat for a new one.',
  replyClosed: 'Nothing more can be said to this edition before it is published: write to the secretariat.',
  replyEmpty: 'Nothing was written: say what is wrong or missing.',
  replyTooLong: 'What you wrote has {length} characters, and at most {most} are taken: shorten it.',
  replyTooMany: 'There are {most} replies of this party, and no more are taken: write to the secretariat.',
  replySubject: 'There is no such cell in your row: choose one of it.',
  replyUnknown: 'There is no reply {number} to this edition.',
  replyAnswered: 'Reply {number} is answered already.',
  noSuchParty: 'The party {party} is not in this edition.',
  linkTooLong: 'A link holds for 1 to {most} days.',
  passageOther: 'That passage is not of the party that replied: choose one of its own.',
  spokenSince: 'Others have spoken on this passage meanwhile: look again, then answer.'
} as const

export type RefusalName = keyof typeof refusals
export type RefusalValues = Readonly<Record<string, string | number>>

/** Something that is not done to an edition: which of the refusals, and what is filled in. */
export class EditionRefusal extends UserError {
  readonly refusal: RefusalName
  readonly values: RefusalValues

  constructor(refusal: RefusalName, values: RefusalValues = {}) {
    super(refusals[refusal].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? '')))
    this.refusal = refusal
    this.values = values
  }
}
