import {misattributedQuotes, unfaithfulPassages, unfaithfulQuotes} from '../../digest/verify-quotes.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {ValueName, Values} from '../../stages/stage.js'
import type {Run, Store} from '../../store/store.js'
import type {SubmissionPlan} from '../plan.js'
import {plansOf} from '../plans-of-run.js'
import {givenValue} from '../stage-outcome.js'

type Source = {
  readonly run: Run
  readonly pipeline: Pipeline
  readonly store: Store
  /** The plans of the run's submissions, where they are at hand. */
  readonly plans?: readonly SubmissionPlan[]
}

/**
 * The passages of a digest's submissions, in the order of these. Every quote and passage is held against the text of its
 * document; where one differs, it throws an Error that says which. What is in `known` is not fetched again, and its
 * passages were held against their texts before; afterwards it holds what this digest was held against, and nothing else.
 */
export async function verifiedPassages(
  digest: Digest,
  source: Source,
  known: TextsKnown = new Map()
): Promise<readonly SettledPassage[]> {
  const {texts, passages, fresh, held} = await readTexts(digest, source, known)
  const textOf = (submission: string) => texts.get(submission)
  const [wrong] = [
    ...unfaithfulQuotes(digest, textOf),
    ...misattributedQuotes(digest, passages),
    ...unfaithfulPassages(fresh, textOf)
  ]
  if (wrong) throw new Error(`Nothing was written, as a quote is not its source's words: ${wrong.why}`)
  known.clear()
  for (const [key, each] of held) known.set(key, each)
  return passages
}

/** Texts of documents, and passages, under the keys of their outcomes, which never change. */
export type TextsKnown = Map<string, string | readonly SettledPassage[]>

type Texts = {
  /** Of each submission's document. */
  readonly texts: ReadonlyMap<string, string>
  /** In the order of the digest's submissions. */
  readonly passages: readonly SettledPassage[]
  /** Those of them that were never held against these texts. */
  readonly fresh: readonly SettledPassage[]
  /** All that was read, by its key. */
  readonly held: TextsKnown
}

/** So many submissions are fetched at once. */
const AT_ONCE = 20

async function readTexts(digest: Digest, source: Source, known: TextsKnown): Promise<Texts> {
  const {run, pipeline, store} = source
  const all = source.plans ?? (await plansOf(run, pipeline, store))
  const plans = new Map(all.map(plan => [plan.submission.id, plan]))
  const wanted = digest.submissions.map(({id}) => ({
    id,
    document: plans.get(id)?.keys.get('document') ?? '',
    settled: plans.get(id)?.keys.get('settled') ?? ''
  }))
  const texts = new Map<string, string>()
  const passages: SettledPassage[] = []
  const fresh: SettledPassage[] = []
  const held: TextsKnown = new Map()
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const part = wanted.slice(from, from + AT_ONCE)
    const keys = part.flatMap(({document, settled}) => [document, settled]).filter(key => !known.has(key))
    const fetched = keys.length === 0 ? new Map() : await store.outcomes.fetch(keys)
    const value = <Name extends ValueName>(name: Name, id: string): Values[Name] => {
      const found = givenValue(name, plans.get(id) ?? {keys: new Map()}, fetched)
      if (found === null) throw new Error(`The ${name} of the submission ${id} is not in the store`)
      return found
    }
    for (const {document, id, settled} of part) {
      const text = known.get(document) ?? value('document', id).text
      const own = known.get(settled) ?? value('settled', id)
      if (typeof text !== 'string' || typeof own === 'string')
        throw new Error(`Two values of ${id} have one key`)
      held.set(document, text)
      held.set(settled, own)
      texts.set(id, text)
      passages.push(...own)
      if (!known.has(document) || !known.has(settled)) fresh.push(...own)
    }
  }
  return {texts, passages, fresh, held}
}
