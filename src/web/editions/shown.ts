import type {Digest} from '../../domain/digest/digest.js'
import {type Edition, sealOf} from '../../domain/edition/edition.js'
import {digestOfDraft} from '../../editions/workflow/digest-of-draft.js'
import {allEditions, editionNamed, isPublished, replacedBy} from '../../editions/workflow/editions.js'
import {type Missing, missingIn} from '../../editions/workflow/missing.js'
import {type Review, reviewOf} from '../../editions/workflow/review.js'
import type {Run} from '../../store/store.js'
import {isAtLeast} from '../accounts/role.js'
import {Refusal} from '../server/refusals.js'
import {personOf, type Visit} from '../server/visit.js'

/** What the page of one edition shows. */
export type EditionShown = {
  readonly edition: Edition
  readonly replacedBy: Edition | undefined
  /** Null to a reader, who sees what is published. */
  readonly inside: {
    readonly run: Run
    readonly digest: Digest
    readonly missing: readonly Missing[]
    /** The hash of what an approval would be of. */
    readonly seal: string
    /** Null once it is published. */
    readonly review: Review | null
  } | null
}

/** The edition of the path, where the visitor may see it: readers see what is published, analysts drafts too. */
export async function editionOfPath(visit: Visit): Promise<Edition> {
  const edition = await editionNamed(visit.path.id ?? '', visit.desk.store)
  if (!isPublished(edition) && !isAtLeast(personOf(visit).role, 'analyst')) throw new Refusal('not-found')
  return edition
}

export async function shownOf(visit: Visit): Promise<EditionShown> {
  const {desk} = visit
  const edition = await editionOfPath(visit)
  const by = edition.number === null ? undefined : replacedBy(edition.number, await allEditions(desk.store))
  if (!isAtLeast(personOf(visit).role, 'analyst')) return {edition, replacedBy: by, inside: null}
  const run = await desk.store.runs.fetch(edition.draft.run)
  const digest = await digestOfDraft(edition.draft, desk.store)
  const open = edition.state === 'draft' || edition.state === 'review'
  return {
    edition,
    replacedBy: by,
    inside: {
      run,
      digest,
      missing: missingIn(edition, run),
      seal: sealOf(edition),
      review: open ? await reviewOf(edition, run, {digest, desk: await desk.reviewing()}) : null
    }
  }
}
