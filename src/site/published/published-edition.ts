import type {Summary} from '../../digest/summary/summary.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {EditionManifest, EditionNotice} from '../../domain/edition/manifest.js'
import type {PrintedReply} from '../../domain/edition/reply.js'

/** A published edition as its folder holds it, with what was said of it since. */
export type PublishedEdition = {
  /** The folder that holds its files. */
  readonly folder: string
  readonly manifest: EditionManifest
  readonly digest: Digest
  /** Null in an edition that has none. */
  readonly summary: Summary | null
  /** What parties said of their own cells before it was published. */
  readonly replies: readonly PrintedReply[]
  /** Errata and the withdrawal, in the order of their numbers. */
  readonly notices: readonly EditionNotice[]
  /** SHA-256 of `edition.json` as it stands. */
  readonly sha256: string
}

/** A file that a reader may take away: where it lies, and where it goes below the site's `editions/`. */
export type Download = {readonly from: string; readonly to: string}

/** Everything that a site is made from; it is in the order in which editions were published, the newest first. */
export type Published = {
  readonly editions: readonly PublishedEdition[]
  readonly downloads: readonly Download[]
}

/** The language in which an edition is shown to a reader of one: that, or the first that it has. */
export const inLanguage = ({manifest}: PublishedEdition, language: UnLanguage): UnLanguage =>
  manifest.languages.includes(language) ? language : (manifest.languages[0] ?? 'en')
