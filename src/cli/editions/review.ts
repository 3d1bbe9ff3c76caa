import {Command} from 'commander'
import type {Edition} from '../../domain/edition/edition.js'
import {digestOfDraft} from '../../editions/workflow/digest-of-draft.js'
import {putInReview} from '../../editions/workflow/draft.js'
import {editionNamed} from '../../editions/workflow/editions.js'
import {type Missing, missingIn} from '../../editions/workflow/missing.js'
import {type Review, reviewOf} from '../../editions/workflow/review.js'
import {checks} from '../../run/checks/checks.js'
import {withTaggerInForce} from '../../run/tagger/in-force.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {withStore} from '../open/with-store.js'
import {type Places, withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {saidHere} from './draft.js'

type Options = Pick<Places, 'store'> & {readonly pipeline: string}

/** `concord edition review`: puts a draft into review, and shows what to look at before it is approved. */
export const reviewCommand = (): Command =>
  withStorePlace(withPipeline(new Command('review')))
    .description('put a draft into review; show what is unchecked, what was not read, and what is missing')
    .argument('<edition>')
    .action((named: string, options: Options) =>
      withStore(options, async store => {
        const found = await editionNamed(named, store)
        const edition = found.state === 'draft' ? await putInReview(found.id, saidHere(), store) : found
        const run = await store.runs.fetch(edition.draft.run)
        const pipeline = await withTaggerInForce(await loadPipeline(options.pipeline, checks), store)
        const digest = await digestOfDraft(edition.draft, store)
        const review = await reviewOf(edition, run, {digest, desk: {store, pipeline}})
        for (const line of linesOf(edition, review, missingIn(edition, run))) console.log(plain(line))
      })
    )

const linesOf = (
  {approvals, draft, id, replies, state}: Edition,
  {checked, leftOut, notRead, notReadInFull, tags, unchecked, unplaced}: Review,
  missing: readonly Missing[]
): readonly string[] => [
  `${id}, “${draft.titles.en}”, draft ${draft.version}: ${state}.`,
  ...notRead.map(({failure, file}) => `Not read: ${file}: ${failure.message}`),
  ...(notReadInFull.length === 0 ? [] : [`Not read in full: ${notReadInFull.join(', ')}.`]),
  ...unplaced.map(({file, question}) => `Of a party that could not be told: ${file}: ${question}`),
  ...(leftOut === 0 ? [] : [`Left out of the collection: ${leftOut}.`]),
  `${checked} of ${tags} tags behind the cells were checked by people.`,
  ...(unchecked.length === 0 ? [] : ['Still unchecked, what decides most first:']),
  ...unchecked.map(
    ({file, parties, passage, text, worth}) =>
      `  ${worth.toFixed(2)}  ${passage}  ${parties.join(', ')}  ${file}: ${text.replace(/\s+/gu, ' ').slice(0, 100)}`
  ),
  ...replies.map(
    ({answer, kind, number, party, subject, text}) =>
      `Reply ${number}, ${party} on ${subject}, ${kind}, ${answer?.outcome ?? 'not answered'}: ${text.replace(/\s+/gu, ' ').slice(0, 200)}`
  ),
  ...approvals.map(({at, name}) => `Approved by ${name} at ${at}.`),
  ...missing.map(each => `Missing: ${inWords(each)}`)
]

function inWords(missing: Missing): string {
  switch (missing.kind) {
    case 'review':
      return 'it is not in review.'
    case 'answer':
      return `reply ${missing.reply.number} is not answered.`
    case 'fresh-draft':
      return `the inputs must be fixed anew, with \`concord edition draft --again\`, as reply ${missing.reply.number} was accepted.`
    case 'approvals':
      return `${missing.given} of two people of the secretariat have approved exactly this.`
  }
}
