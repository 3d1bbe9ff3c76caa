import {sha256Of} from '../json/content-id.js'
import {draftHash, type EditionDraft} from './draft.js'
import type {PrintedReply, Reply, ReplyAnswer} from './reply.js'
import type {EditionStep} from './step.js'

/**
 * `draft` its inputs are fixed · `review` parties may reply, and it can be approved · `publishing` its number is given ·
 * `published` · `withdrawn` still readable, and marked · `dropped` never published
 */
export type EditionState = 'draft' | 'review' | 'publishing' | 'published' | 'withdrawn' | 'dropped'

/** What a party wrote, and what was answered; null as long as nothing was. */
export type KeptReply = Reply & {
  readonly number: number
  readonly party: string
  readonly link: string | null
  readonly by: string
  readonly at: string
  readonly answer: (ReplyAnswer & {readonly by: string; readonly correction: number | null}) | null
}

/** A link by which a party replies. */
export type ReplyLink = Omit<Extract<EditionStep, {step: 'link'}>, 'step'> & {
  /** When it was taken back; null where it was not. */
  readonly revokedAt: string | null
}

type Of<Step extends EditionStep['step']> = Extract<EditionStep, {step: Step}>

/** An edition as it stands: what its steps come to. */
export type Edition = {
  readonly id: string
  readonly collection: string
  readonly state: EditionState
  /** The last draft: the one that counts. */
  readonly draft: EditionDraft
  readonly links: readonly ReplyLink[]
  readonly replies: readonly KeptReply[]
  /** Those of the present draft with its present replies, of one each person. */
  readonly approvals: readonly Of<'approved'>[]
  /** Null before it is given. */
  readonly number: string | null
  /** When its number was given, which is printed in it. */
  readonly publishedAt: string | null
  /** The SHA-256 of its manifest, once it is published. */
  readonly manifest: string | null
  readonly errata: readonly Of<'erratum'>[]
  readonly withdrawal: Of<'withdrawn'> | null
}

/** How an edition stands after these steps, in their order. The first must be a draft. */
export function editionOf(steps: readonly EditionStep[]): Edition {
  const of = <Step extends EditionStep['step']>(step: Step): readonly Of<Step>[] =>
    steps.filter((each): each is Of<Step> => each.step === step)
  const draft = of('drafted').at(-1)?.draft
  if (draft === undefined) throw new Error('An edition begins with a draft')
  const replies = of('replied').map(reply => keptReply(reply, of('answered')))
  const seal = sealOf({draft, replies})
  const publishing = of('publishing').at(-1)
  return {
    id: draft.edition,
    collection: draft.collection,
    state: stateOf(steps),
    draft,
    links: of('link').map(({step: _, ...link}) => ({
      ...link,
      revokedAt: of('unlink').find(each => each.link === link.link)?.at ?? null
    })),
    replies,
    approvals: of('approved').filter(approval => approval.seal === seal),
    number: publishing?.number ?? null,
    publishedAt: publishing?.at ?? null,
    manifest: of('published')[0]?.manifest ?? null,
    errata: of('erratum'),
    withdrawal: of('withdrawn')[0] ?? null
  }
}

/** What an approval is of: the draft, all that parties replied, and what was answered. Nothing of it may change after. */
export const sealOf = ({draft, replies}: Pick<Edition, 'draft' | 'replies'>): string =>
  sha256Of({draft: draftHash(draft), replies})

/** The replies as an edition prints them; those without an answer are left out, and keep it from being approved. */
export const printedReplies = (replies: readonly KeptReply[]): readonly PrintedReply[] =>
  replies.flatMap(({answer, at, kind, number, party, subject, text}) =>
    answer === null
      ? []
      : [
          {
            number,
            party,
            subject,
            kind,
            text,
            at,
            answer: {outcome: answer.outcome, why: answer.why, at: answer.at}
          }
        ]
  )

function stateOf(steps: readonly EditionStep[]): EditionState {
  let state: EditionState = 'draft'
  for (const {step} of steps) state = after[step] ?? state
  return state
}

// A draft that is made anew while parties reply goes on being reviewed.
const after: Partial<Record<EditionStep['step'], EditionState>> = {
  review: 'review',
  dropped: 'dropped',
  publishing: 'publishing',
  published: 'published',
  withdrawn: 'withdrawn'
}

function keptReply(reply: Of<'replied'>, answers: readonly Of<'answered'>[]): KeptReply {
  const {step: _, ...kept} = reply
  const last = answers.findLast(answer => answer.reply === reply.number)
  return {
    ...kept,
    answer: last
      ? {outcome: last.outcome, why: last.why, at: last.at, by: last.by, correction: last.correction}
      : null
  }
}
