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
 * Units between the features and the outcomes of a table. A unit adds up what the features weigh for it, and says
 * the sum, or nothing where it is less than nothing; each outcome adds up what the units say.
 */
export const Layer = z.strictObject({
  /** What each unit starts from, in the steps of the weights of features. */
  bias: z.array(z.int()).min(1),
  /** For each unit, what a step that it says weighs for each outcome, in millionths of a logit. */
  says: z.array(z.array(z.int())).min(1)
})
export type Layer = z.infer<typeof Layer>

/**
 * What is weighed of a passage. Each feature is a line, in the order of names: its name, a tab, and for each outcome that
 * it speaks for or against by itself the outcome's place in `outcomes`, from 0, and the weight in hundredths of a logit,
 * all parted by blanks; where it speaks by way of a layer a tab, and its weight for each unit as a signed byte, in base64.
 * Lines and not numbers, as a pipeline travels with its model, and is hashed with it, for every run.
 */
export const WeightTable = z
  .strictObject({
    outcomes: z.array(z.string().min(1)),
    /** The logit of each outcome where no feature speaks, in hundredths. */
    bias: z.array(z.int()),
    layer: Layer.optional(),
    features: z.array(z.string().regex(/^[^\t]+\t(-?\d[-\d ]*)?(\t[A-Za-z0-9+/]+={0,2})?$/))
  })
  .refine(
    ({layer, features}) => features.every(line => hasUnits(line, layer?.bias.length ?? 0)),
    'a feature has not one weight for each unit of the layer'
  )
  .refine(
    ({outcomes, layer: {bias, says} = {bias: [], says: []}}) =>
      says.length === bias.length && says.every(({length}) => length <= outcomes.length),
    'the layer has units that say nothing, or speak of more outcomes than there are'
  )
export type WeightTable = z.infer<typeof WeightTable>

/** Whether a line of a table, where it speaks by way of a layer, has as many bytes as there are units. */
function hasUnits(line: string, units: number): boolean {
  const tab = line.indexOf('\t', line.indexOf('\t') + 1)
  return tab < 0 || Buffer.byteLength(line.slice(tab + 1), 'base64') === units
}

/** The outcome of a passage that carries a code, whichever. */
export const ANY_CODE = 'any'

/** How an outcome's logits are scaled. */
export const scaleOf = (
  outcome: string,
  {calibration}: Pick<Model, 'calibration'>
): Model['calibration']['codes'] => (isPole(outcome) ? calibration.poles : calibration.codes)

/** Whether an outcome is a pole of a question (`ihl-applies=affirms`). */
export const isPole = (outcome: string): boolean => outcome.includes('=')

const Scale = z.strictObject({slope: z.number(), offset: z.number()})

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
  /** Codes of a passage, and whether it carries any. */
  tags: WeightTable,
  /** Poles of contested questions (`ihl-applies=affirms`) that a passage answers. */
  questions: WeightTable,
  /** From which probability on each outcome of `tags` and `questions` is given, 0–1; in the band below it a person is asked. */
  thresholds: z.record(z.string(), z.number().min(0).max(1)),
  /**
   * A code for which a rule of its own holds is given from a lower probability on, `from`, where the passage carries some
   * code as likely as not. Of those that only this gave, the share `right` was right.
   */
  ruled: z.strictObject({from: z.number().min(0).max(1), right: z.number().min(0).max(1)}),
  /**
   * Whether a passage carries any code counts for each code: `share` of the logit of `any`, which counts as at most
   * `most`, for it or against it.
   */
  any: z.strictObject({share: z.number().min(0), most: z.number().min(0)}),
  /**
   * An answer is given from the probability `from` on, where the rules give no other and no other pole of its question is
   * likelier than the share `rival` of its own. From `sure` on, an answer that the rules give too is given whatever else
   * is likely, and the rules are not asked whether they give another. Else a person is asked.
   */
  poles: z.strictObject({
    from: z.number().min(0).max(1),
    sure: z.number().min(0).max(1),
    rival: z.number().min(0).max(1)
  }),
  /** Scale the logits of codes and of poles so that probabilities are true: of passages at 0.8, four in five carry the tag. */
  calibration: z.strictObject({codes: Scale, poles: Scale}),
  /** Stances of a passage on a code. */
  stances: WeightTable,
  /** Acts of a passage on a code. */
  acts: WeightTable
})
export type Model = z.infer<typeof Model>
