import type {Role} from '../../../src/web/accounts/role.js'
import {emailOf} from '../prepared-store.js'
import type {Site} from '../site.js'

/** What a coder gives: codes that the passage supports; none for “no code”. */
export type Given = readonly string[]

let requests = 0
/** Names a request; none comes twice. */
export const requestId = (): string => `request-${String(requests++).padStart(4, '0')}`

/** Begins a round by the form of the secretariat, and gives its id. */
export async function beginRound(
  site: Site,
  {
    coders,
    count = 6,
    name = 'First round',
    ...more
  }: {coders: readonly Role[]; count?: number; name?: string} & Readonly<Record<string, unknown>>
): Promise<string> {
  const answer = await site.ask('/rounds', {
    as: 'secretariat',
    json: {
      name,
      purpose: 'to learn where coders split',
      taxonomies: ['gge-2015'],
      questions: [],
      coders: coders.map(emailOf),
      draw: 'random',
      count,
      seed: 1,
      request: requestId(),
      ...more
    }
  })
  const said: unknown = await answer.json()
  if (!(said instanceof Object && 'round' in said))
    throw new Error(`No round was begun: ${JSON.stringify(said)}`)
  return String(said.round)
}

/** The ids of the passages of a round, in its order. */
export async function passagesOf({desk}: Pick<Site, 'desk'>, round: string): Promise<readonly string[]> {
  const kept = await desk.store.rounds.fetch(round)
  return kept?.round.passages.map(({id}) => id) ?? []
}

/** Codes a passage, as a form would send it. */
export const codePassage = (
  site: Site,
  round: string,
  {
    as,
    codes,
    note = '',
    passage,
    seen = 0
  }: {
    as: Role
    passage: string
    codes: Given
    seen?: number
    note?: string
  }
): Promise<Response> =>
  site.ask(`/rounds/${round}/code`, {
    as,
    json: {
      passage,
      seen,
      note,
      request: requestId(),
      reading: {
        codes: codes.map(code => ({code, stance: 'supports', act: 'none'})),
        answers: {},
        ambiguous: [],
        noCode: codes.length === 0
      }
    }
  })
