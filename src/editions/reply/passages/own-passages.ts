import type {Edition, KeptReply} from '../../../domain/edition/edition.js'
import type {Desk} from '../../../review/desk.js'
import {searchPassages} from '../../../review/lists/passage-search.js'
import type {FoundPassage} from '../../../store/index/passages.js'
import {digestOfDraft} from '../../workflow/digest-of-draft.js'
import {namedIn} from './named-in.js'
import {sharedWords} from './shared-words.js'

/**
 * Why a passage may be the one that a reply is about, the best reason first: the reply names it; it stands behind the
 * cell; the tagger was not sure whether it says something on it; its text shares words with the reply.
 */
const grounds = ['named', 'carries', 'unsure', 'shares', 'none'] as const
export type Ground = (typeof grounds)[number]

/** A passage of the party that replied, and why it may be meant. */
export type OwnPassage = {
  readonly passage: FoundPassage
  readonly ground: Ground
  /** The words that it shares with the reply, as it writes them; those that stand in few passages first. */
  readonly shared: readonly string[]
}

/** The passages of a party, and the one that it surely means: what its reply names, if that is one alone. */
export type OwnPassages = {readonly entries: readonly OwnPassage[]; readonly meant: string | null}

/**
 * The passages of the party that replied, out of the submissions that are in the draft: what it most likely means first,
 * and otherwise in the order of their texts. `typed` are words that they must hold, as in a search.
 */
export async function ownPassages(
  {draft}: Pick<Edition, 'draft'>,
  reply: Pick<KeptReply, 'party' | 'subject' | 'text'>,
  {desk, typed}: {readonly desk: Desk; readonly typed?: string | undefined}
): Promise<OwnPassages> {
  const {parties} = await digestOfDraft(draft, desk.store)
  const submissions = parties.find(({id}) => id === reply.party)?.submissions ?? []
  const found = await passagesOf(reply.party, submissions, {desk})
  const holding =
    typed === undefined || typed.trim() === ''
      ? null
      : new Set((await passagesOf(reply.party, submissions, {desk, typed})).map(({passage}) => passage))
  const named = namedIn(reply.text, found)
  const weights = sharedWords(reply.text, found)
  const entries = found
    .map((passage, at) => {
      const {shared = [], weight = 0} = weights.get(passage.passage) ?? {}
      const said = saidOn(passage, reply.subject)
      const ground: Ground = named.has(passage.passage) ? 'named' : (said ?? (weight > 0 ? 'shares' : 'none'))
      return {entry: {passage, ground, shared}, rank: grounds.indexOf(ground), weight, at}
    })
    .toSorted((a, b) => a.rank - b.rank || b.weight - a.weight || a.at - b.at)
    .map(({entry}) => entry)
  const [meant] = named
  return {
    entries: holding === null ? entries : entries.filter(({passage}) => holding.has(passage.passage)),
    meant: named.size === 1 ? (meant ?? null) : null
  }
}

async function passagesOf(
  party: string,
  submissions: readonly string[],
  {desk, typed}: {readonly desk: Desk; readonly typed?: string}
): Promise<readonly FoundPassage[]> {
  const all: FoundPassage[] = []
  for (const submission of submissions)
    all.push(...(await searchPassages({party, submission, typed}, {limit: MOST}, desk)).entries)
  return all
}

/** More passages than any submission has. */
const MOST = 100_000

/** What is said in a passage on a code or a question: counted, or asked about. */
function saidOn({answers, tags}: FoundPassage, subject: string): 'carries' | 'unsure' | undefined {
  const said = [
    ...tags.filter(({code}) => code === subject),
    ...answers.filter(({question}) => question === subject)
  ]
  if (said.length === 0) return undefined
  return said.some(({state}) => state !== 'abstaining') ? 'carries' : 'unsure'
}
