import {LONGEST_REASON} from '../../domain/edition/draft.js'
import type {Edition} from '../../domain/edition/edition.js'
import type {EditionNotice} from '../../domain/edition/manifest.js'
import type {Store} from '../../store/store.js'
import {changeEdition, editionNamed, isPublished, type SaidBy, type Scene} from './editions.js'
import {EditionRefusal} from './refusals.js'

/** Writes a notice beside the folders of editions and signs it; where it is there already, it is left as it is. */
export type WriteNotice = (notice: EditionNotice) => Promise<unknown>

type Saying = {
  /** `name` is what the notice, which everybody may read, calls who does it. */ readonly said: SaidBy & {
    readonly name: string
  }
  readonly store: Store
  readonly write: WriteNotice
}

/**
 * Withdraws a published edition, which stays readable and is marked. Where that was cut short before its notice was
 * written, doing it again writes the notice as it was first said.
 */
export async function withdrawEdition(
  id: string,
  {instead, why: given}: {readonly instead: string | null; readonly why: string},
  {said, store, write}: Saying
): Promise<Edition> {
  const why = reasonIn(given)
  const before = await editionNamed(id, store)
  const [known] = noticesOf(before).filter(({kind}) => kind === 'withdrawal')
  if (known) {
    await write(known)
    throw new EditionRefusal('withdrawn', {number: before.number ?? ''})
  }
  const edition = await changeEdition(before.id, store, scene => {
    if (scene.edition.withdrawal) throw new EditionRefusal('withdrawn', {number: scene.edition.number ?? ''})
    mustBePublished(scene)
    if (instead !== null && !scene.others.some(each => each.number === instead && each.state === 'published'))
      throw new EditionRefusal('insteadUnknown', {number: instead})
    return [{step: 'withdrawn', number: nextNotice(scene.edition), why, instead, ...said}]
  })
  await writeAll(edition, write)
  return edition
}

/** Adds an erratum to a published edition: a sentence on what in it is wrong. Its files stay as they are. */
export async function addErratum(id: string, given: string, {said, store, write}: Saying): Promise<Edition> {
  const why = reasonIn(given)
  const before = await editionNamed(id, store)
  const edition = await changeEdition(before.id, store, scene => {
    mustBePublished(scene)
    return [{step: 'erratum', number: nextNotice(scene.edition), why, ...said}]
  })
  await writeAll(edition, write)
  return edition
}

/** All that was said of an edition after it was published, as notices. */
function noticesOf({errata, number, withdrawal}: Edition): readonly EditionNotice[] {
  if (number === null) return []
  const format = 'concord-edition-notice/1'
  return [
    ...errata.map(({at, name: by, number: place, why}) => {
      return {format, kind: 'erratum', edition: number, number: place, at, by, why, instead: null} as const
    }),
    ...(withdrawal === null ? [] : [withdrawal]).map(({at, instead, name: by, number: place, why}) => {
      return {format, kind: 'withdrawal', edition: number, number: place, at, by, why, instead} as const
    })
  ]
}

// Those before it too: where writing one was cut short, the next one mends it.
async function writeAll(edition: Edition, write: WriteNotice): Promise<void> {
  for (const notice of noticesOf(edition)) await write(notice)
}

const nextNotice = ({errata, withdrawal}: Edition): number => errata.length + (withdrawal ? 1 : 0) + 1

function mustBePublished({edition}: Scene): void {
  if (!isPublished(edition)) throw new EditionRefusal('notPublished')
}

function reasonIn(given: string): string {
  const why = given.trim()
  if (why === '' || why.length > LONGEST_REASON) throw new EditionRefusal('noReason', {most: LONGEST_REASON})
  return why
}
