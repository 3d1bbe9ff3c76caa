import {z} from 'zod'

const Version = z.string().regex(/^\d+\.\d+\.\d+$/)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Some passages and their SHA-256. */
const Source = z.strictObject({name: z.string(), sha256: Sha256, passages: z.int().nonnegative()})

/** What a model learned besides the training passages of its pipeline, and what it must not have seen. */
export const Learned = z.strictObject({
  /** The pipeline that it was trained for, without its model. */
  pipeline: Sha256,
  /** The passages that people checked, with the corrections up to this number; null where none were asked for. */
  corrections: z.strictObject({upTo: z.int().nonnegative(), passages: z.int().nonnegative()}).nullable(),
  gold: z.array(Source),
  /** All that it learned from these. */
  examples: z.strictObject({sha256: Sha256, passages: z.int().nonnegative()}),
  /** Gold on which it may be compared: no passage of it, nor one nearly like it, was learned from. */
  heldOut: z.array(Source),
  /** How many passages were left out for that, those of the training passages among them. */
  leftOut: z.int().nonnegative()
})
export type Learned = z.infer<typeof Learned>

/**
 * What one linear layer weighs. Each feature is a line, in the order of names: its name, a tab, and for each outcome that
 * it speaks for or against the outcome's place in `outcomes`, from 0, and the weight in hundredths of a logit, all parted
 * by blanks. Lines and not numbers, as a pipeline travels with its model, and is hashed with it, for every run.
 */
export const WeightTable = z.strictObject({
  outcomes: z.array(z.string().min(1)).min(1),
  /** The logit of each outcome where no feature speaks, in hundredths. */
  bias: z.array(z.int()),
  features: z.array(z.string().regex(/^[^\t]+\t-?\d[-\d ]*$/))
})
export type WeightTable = z.infer<typeof WeightTable>

/** A model of the tagger: a versioned data file that `concord train` writes and nobody edits. */
export const Model = z.strictObject({
  version: Version,
  /** How it was made: enough to make it again, byte for byte. */
  made: z.strictObject({
    by: z.string(),
    passages: z.int().positive(),
    writers: z.array(z.string()),
    /** The SHA-256 of each file of training passages, by its name. */
    files: z.record(z.string(), Sha256),
    learned: Learned.optional()
  }),
  /** `id@version` of each taxonomy whose codes it knows; it is of no use with another version. */
  taxonomies: z.array(z.string()).min(1),
  /** The version of the rules, whose numbers are features. */
  rules: Version,
  /** Codes and poles (`ihl-applies=affirms`) of a passage. */
  tags: WeightTable,
  /** From which probability on each outcome of `tags` is given, 0–1; in the band below it a person is asked. */
  thresholds: z.record(z.string(), z.number().min(0).max(1)),
  /**
   * A code for which a rule of its own holds is given from a lower probability on: `from`. Of those that only this
   * gave, the share `right` was right.
   */
  ruled: z.strictObject({from: z.number().min(0).max(1), right: z.number().min(0).max(1)}),
  /** Where no tag of a passage is as sure as this, the passage is taken to carry none: a person is asked of each. */
  surest: z.number().min(0).max(1),
  /**
   * An answer is given from the probability `from` on, or from its threshold where the rules give it too, and only where
   * no other pole of its question is likelier than the share `rival` of its own. Else a person is asked.
   */
  poles: z.strictObject({from: z.number().min(0).max(1), rival: z.number().min(0).max(1)}),
  /** Scales the logits of `tags` so that probabilities are true: of passages at 0.8, four in five carry the tag. */
  calibration: z.strictObject({slope: z.number(), offset: z.number()}),
  /** Stances of a passage on a code. */
  stances: WeightTable,
  /** Acts of a passage on a code. */
  acts: WeightTable
})
export type Model = z.infer<typeof Model>
