import type {EditionNotice} from '../../domain/edition/manifest.js'
import type {PublishedEdition} from './published-edition.js'

/** What a reader must know of an edition before anything else in it; an edition can be withdrawn and replaced. */
export type Standing = {
  readonly withdrawal: EditionNotice | null
  readonly errata: readonly EditionNotice[]
  /** The editions that took its place, and why. */
  readonly replacedBy: readonly {readonly number: string; readonly why: string}[]
}

/** How an edition stands among all of them. */
export function standingOf(
  {manifest, notices}: PublishedEdition,
  all: readonly PublishedEdition[]
): Standing {
  return {
    withdrawal: notices.findLast(({kind}) => kind === 'withdrawal') ?? null,
    errata: notices.filter(({kind}) => kind === 'erratum'),
    replacedBy: all.flatMap(({manifest: {number, replaces}}) =>
      replaces?.number === manifest.number ? [{number, why: replaces.why}] : []
    )
  }
}

/** Whether an edition is still the one to read. */
export const isCurrent = ({withdrawal, replacedBy}: Standing): boolean =>
  withdrawal === null && replacedBy.length === 0

/**
 * The earlier editions that an edition is held against: the one published before it, whatever became of that one since,
 * and the one it replaces. So the same pages are made for ever.
 */
export function earlierOf(
  edition: PublishedEdition,
  newestFirst: readonly PublishedEdition[]
): readonly PublishedEdition[] {
  const sameGroup = newestFirst.filter(({digest}) => digest.pipeline.id === edition.digest.pipeline.id)
  const before = sameGroup.slice(sameGroup.indexOf(edition) + 1)
  const replaced = edition.manifest.replaces?.number
  return before.filter(({manifest}, index) => index === 0 || manifest.number === replaced)
}
