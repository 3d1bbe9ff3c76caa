import {misattributedQuotes, unfaithfulPassages, unfaithfulQuotes} from '../../digest/verify-quotes.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {Document} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {ValueName} from '../../stages/stage.js'
import type {Run, Store} from '../../store/store.js'
import {plansOf} from '../plans-of-run.js'

type Source = {readonly run: Run; readonly pipeline: Pipeline; readonly store: Store}

/**
 * The passages of a digest's submissions, in the order of these. Every quote and passage is held against the text of its
 * document; where one differs, it throws an Error that says which.
 */
export async function verifiedPassages(digest: Digest, source: Source): Promise<readonly SettledPassage[]> {
  const {documents, passages} = await readTexts(digest, source)
  const textOf = (submission: string) => documents.get(submission)?.text
  const [wrong] = [
    ...unfaithfulQuotes(digest, textOf),
    ...misattributedQuotes(digest, passages),
    ...unfaithfulPassages(passages, textOf)
  ]
  if (wrong) throw new Error(`Nothing was written, as a quote is not its source's words: ${wrong.why}`)
  return passages
}

type Texts = {
  readonly documents: ReadonlyMap<string, Document>
  /** In the order of the digest's submissions. */
  readonly passages: readonly SettledPassage[]
}

async function readTexts(
  digest: Digest,
  {run, pipeline, store}: {readonly run: Run; readonly pipeline: Pipeline; readonly store: Store}
): Promise<Texts> {
  const plans = new Map((await plansOf(run, pipeline, store)).map(plan => [plan.submission.id, plan]))
  const documents = new Map<string, Document>()
  const passages: SettledPassage[] = []
  for (const {id} of digest.submissions) {
    const value = async (name: ValueName) => {
      const key = plans.get(id)?.keys.get(name)
      const found = key === undefined ? undefined : (await store.outcomes.fetch([key])).get(key)
      if (!found || 'failure' in found)
        throw new Error(`The ${name} of the submission ${id} is not in the store`)
      return found.value
    }
    // Each was saved by the stage that declares it.
    documents.set(id, (await value('document')) as Document)
    passages.push(...((await value('settled')) as SettledPassage[]))
  }
  return {documents, passages}
}
