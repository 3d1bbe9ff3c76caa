import {z} from 'zod'

/**
 * Why a file was not read. Each is final for that file and never stops the others:
 * - `absent` named by the manifest, but not handed in · `unopened` it may not be opened · `empty` no bytes · `unsupported-type` not a type we read · `mislabelled` its name says another type
 * - `encrypted` needs a password · `corrupt` cannot be opened · `too-large` over a limit of the sandbox
 * - `timed-out` over the time limit · `crashed` took the parser or its memory down
 * - `no-text` has no text layer (a scan) · `not-a-language` its text layer is gibberish
 */
export const failureCodes = [
  'absent',
  'unopened',
  'empty',
  'unsupported-type',
  'mislabelled',
  'encrypted',
  'corrupt',
  'too-large',
  'timed-out',
  'crashed',
  'no-text',
  'not-a-language'
] as const

/**
 * What was odd, though the work went on:
 * - `page-without-text` a page that could be read neither by its text nor from its picture
 * - `not-in-full` the document is below the quality that the pipeline asks for · `unknown-style` something in the file we have no rule for
 * - `language-not-covered` no concepts for its language · `language-unsure` · `party-unsure` · `date-unknown`
 * - `replaces-unknown` it says that it supersedes a file that is not here
 * - `correction-adrift` a correction whose passage is gone · `unpaired-text` text we could not place
 * - `encoding-guessed` the file does not say in which encoding its text is
 */
export const noteCodes = [
  'page-without-text',
  'not-in-full',
  'unknown-style',
  'language-not-covered',
  'language-unsure',
  'party-unsure',
  'date-unknown',
  'replaces-unknown',
  'correction-adrift',
  'unpaired-text',
  'encoding-guessed'
] as const

/** Something odd that did not stop the work, for the reader of the digest. */
export const Note = z.strictObject({
  code: z.enum(noteCodes),
  message: z.string().min(1)
})
export type Note = z.infer<typeof Note>

/** Why one file gave nothing: a typed reason and one clear sentence (what, where, what to do). */
export const Failure = z.strictObject({
  code: z.enum(failureCodes),
  message: z.string().min(1)
})
export type Failure = z.infer<typeof Failure>

/** A sentence of a UserError: in English, and by key and values, to be said in another language. */
export const Sentence = z.strictObject({
  /** Null for one that is there in English alone. */
  key: z.string().nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string()
})
export type Sentence = Readonly<z.infer<typeof Sentence>>

/** Somebody must act: the message says what, where, and what to do, in one sentence. Exit code 1. */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** The same, sentence by sentence; empty where it is there in English alone. */
  readonly said: readonly Sentence[]

  constructor(
    message: string,
    {said = [], ...options}: ErrorOptions & {readonly said?: readonly Sentence[]} = {}
  ) {
    super(message, options)
    this.said = said
  }
}
