import {z} from 'zod'

/** The id of a party: ISO 3166-1 alpha-3 for a State (`CHE`), the pipeline's own id for a group (`asean`). */
export const PartyId = z.string().regex(/^[A-Z]{3}$|^[a-z][a-z0-9-]*$/)
export type PartyId = z.infer<typeof PartyId>

/** A calendar date, ISO 8601; a month or a year alone where no more is known. */
export const DateText = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** A paper is one party's, or several parties', throughout; in the transcript of a meeting each turn has its own speaker. */
export const SourceKind = z.enum(['paper', 'transcript'])
export type SourceKind = z.infer<typeof SourceKind>

/** How sure a detected fact is. `stated` by the manifest; `sure` and `likely` were detected; `unknown` is asked about. */
export const Sureness = z.enum(['stated', 'sure', 'likely', 'unknown'])
export type Sureness = z.infer<typeof Sureness>

/** One row of the manifest: what a person says about a file. Every field but `file` may be absent. */
export const ManifestRow = z.strictObject({
  file: z.string().min(1),
  parties: z.array(PartyId).default([]),
  partyName: z.string().optional(),
  title: z.string().optional(),
  date: DateText.optional(),
  session: z.string().optional(),
  language: z.string().optional(),
  onBehalfOf: PartyId.optional(),
  supersedes: z.string().optional()
})
export type ManifestRow = z.infer<typeof ManifestRow>

/**
 * A file as it was handed in, before anything was read. `id` comes from the content of the file and
 * what the manifest says of it, so the same file handed in twice is one submission.
 */
export const Submission = z.strictObject({
  id: z.string(),
  file: z.strictObject({
    /** Path within the folder handed in, with forward slashes. */
    name: z.string(),
    bytes: z.int().nonnegative(),
    sha256: z.string().length(64),
    /**
     * Why its bytes are not kept: the manifest names a file that was not handed in, it may not be opened, or it
     * is over the limit. Then `sha256` stands for its name alone.
     */
    withheld: z.enum(['absent', 'unopened', 'oversized']).optional()
  }),
  manifest: ManifestRow.optional()
})
export type Submission = z.infer<typeof Submission>

const detected = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    sureness: Sureness,
    /** What it was told from, in words: "manifest", "file name", "letterhead: …". */
    from: z.string()
  })

/** Whose submission it is, of when, in which language: what the manifest says, else what was detected, and how sure. */
export const Identity = z.strictObject({
  kind: detected(SourceKind),
  /** Empty when the party cannot be told, so that somebody is asked and no cell is filled; and for a transcript. */
  parties: detected(z.array(PartyId)),
  /** The group the speaker spoke for, when it spoke for one; the positions are then the group's. */
  onBehalfOf: detected(PartyId.nullable()),
  title: detected(z.string().nullable()),
  date: detected(DateText.nullable()),
  session: detected(z.string().nullable()),
  /** BCP 47. */
  language: detected(z.string()),
  supersedes: z.string().nullable()
})
export type Identity = z.infer<typeof Identity>

/** Whether two names are the same file's, however a system writes slashes and accents. */
export const isSameFile = (a: string, b: string): boolean => fileNameOf(a) === fileNameOf(b)

/** A file's name within the folder handed in, in one spelling: forward slashes, no leading "./", accents composed. */
export const fileNameOf = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/u, '')
    .normalize('NFC')
