import {summaryOf} from '../../../src/digest/summary/summary-of.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {type Lists, recount} from './recount.js'

type Numbers = readonly (readonly [id: string, value: number | undefined, of: number | null | undefined])[]

/** Every number that the summary of a digest says, and the same counted anew from its passages. */
export function recounted(
  digest: Digest,
  jsonl: string,
  earlier?: Parameters<typeof recount>[3]
): {readonly said: Numbers; readonly counted: Numbers} {
  const anew = recount(jsonl, digest, listsOf(digest), earlier)
  const said = summaryOf(digest)
    .sentences.flatMap(({figures}) => figures)
    .map(({id, value, of}) => [id, value, of] as const)
  return {said, counted: said.map(([id]) => [id, ...(anew.get(id) ?? [undefined, undefined])])}
}

/** The codes and the questions, as the pipeline of the digest lists them. */
export const listsOf = ({taxonomies, questions}: Digest): Lists => ({
  lists: Object.fromEntries(
    taxonomies.map(({id, codes}) => [id, codes.map(({code}) => code.slice(id.length + 1))])
  ),
  questions: Object.fromEntries(questions.map(({code, poles}) => [code, poles.map(({pole}) => pole)]))
})
