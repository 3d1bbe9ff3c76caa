import {z} from 'zod'
import {UnLanguage} from '../document.js'
import {Labels} from '../pipeline/taxonomy.js'
import {EditionFilters, LeftOut} from './covering.js'
import {Front} from './front.js'
import {EditionNumber} from './number.js'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One file of an edition, by its path below the edition's folder, with `/` between names. */
export const EditionFile = z.strictObject({
  path: z.string().regex(/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/i),
  bytes: z.int().nonnegative(),
  sha256: Sha256
})
export type EditionFile = z.infer<typeof EditionFile>

/** One of the two people of the secretariat's role who put their name to an edition. */
export const Approval = z.strictObject({name: z.string().min(1), at: z.iso.datetime()})
export type Approval = z.infer<typeof Approval>

/**
 * `edition.json`: what an edition is and what it was made from, in canonical JSON (RFC 8785), signed in
 * `edition.json.minisig`. It names every other file of the folder but the signature.
 */
export const EditionManifest = z.strictObject({
  format: z.literal('concord-edition/1'),
  number: EditionNumber,
  publishedAt: z.iso.datetime(),
  title: z.string().min(1),
  titles: Labels,
  front: Front,
  languages: z.array(UnLanguage).min(1),
  /** What it is narrowed to; absent where it covers everything that was handed in. */
  filters: EditionFilters.optional(),
  /** Parties that handed something in and are not in it; absent where its filters leave out none. */
  leftOut: z.array(LeftOut).min(1).optional(),
  /** The edition that this one takes the place of, and why. */
  replaces: z.strictObject({number: EditionNumber, why: z.string().min(1)}).nullable(),
  /** Two different people, in the order in which they approved. */
  approvals: z.array(Approval).min(2),
  /** `build` is the SHA-256 of its code and of its libraries' versions; absent where that is not known. */
  program: z.strictObject({
    name: z.literal('concord'),
    version: z.string().min(1),
    build: Sha256.optional()
  }),
  pipeline: z.strictObject({id: z.string(), version: z.string(), sha256: Sha256}),
  taxonomies: z.array(z.strictObject({id: z.string(), version: z.string(), sha256: Sha256})).min(1),
  /** The weights that tagged; null where rules did alone. */
  tagger: z.strictObject({version: z.string(), sha256: Sha256}).nullable(),
  /** Corrections up to and including this one in the order of their arrival; 0 for none. */
  corrections: z.strictObject({upTo: z.int().nonnegative(), sha256: Sha256}),
  /** The end of the record of what people did, when the edition was drafted. */
  record: z.strictObject({number: z.int().nonnegative(), hash: Sha256}),
  /** The files that were submitted, by their bytes. */
  sources: z.array(z.strictObject({submission: z.string(), file: z.string(), sha256: Sha256})),
  files: z.array(EditionFile).min(1),
  /** The key that signs: its id in hexadecimal, and the SHA-256 of the public key. */
  key: z.strictObject({id: z.string().regex(/^[0-9A-F]{16}$/), fingerprint: Sha256})
})
export type EditionManifest = z.infer<typeof EditionManifest>

/** What was said of an edition after it was published; signed as the manifest is, beside the folders of editions. */
export const EditionNotice = z.strictObject({
  format: z.literal('concord-edition-notice/1'),
  kind: z.enum(['erratum', 'withdrawal']),
  edition: EditionNumber,
  /** 1, 2, … within its edition. */
  number: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string().min(1),
  why: z.string().min(1),
  /** The edition to read instead, where there is one. */
  instead: EditionNumber.nullable()
})
export type EditionNotice = z.infer<typeof EditionNotice>
