import {z} from 'zod'
import {UnLanguage} from '../document.js'
import {Guard} from '../learning/comparison.js'
import {Lexicon, RuleBook} from './lexicon.js'
import {CountWords, Measured} from './measured.js'
import {Memberships} from './memberships.js'
import {Model} from './model.js'
import {DeclaredSession} from './sessions.js'
import {Labels, Party, Question, Taxonomy} from './taxonomy.js'
import {TaxonomyTranslation} from './translation.js'

/** Stages that go together in one job, and the queue that does it. */
export const JobPlan = z.strictObject({
  queue: z.enum(['reading', 'recognising', 'coding', 'comparing']),
  /** One job for each submission, or one for the whole run. */
  each: z.enum(['submission', 'run']),
  stages: z.array(z.string()).min(1)
})
export type JobPlan = z.infer<typeof JobPlan>

/** What the parties of a comparison are, so that a digest calls them so. */
export const PartiesAre = z.enum(['states', 'agreements'])
export type PartiesAre = z.infer<typeof PartiesAre>

/** `pipeline.yaml`: the stages in order, grouped into jobs, the lenses, and the settings. */
export const PipelineFile = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1),
  /** The title in other languages; an edition in one that lacks it has the English one, marked as such. */
  titles: Labels.omit({en: true}).optional(),
  /** What parties are; States, groups of them and stakeholders where it is absent. */
  partiesAre: PartiesAre.optional(),
  /** The folder, as seen from this one, of the pipeline that gives every file and entry that this one lacks. */
  extends: z.string().min(1).optional(),
  jobs: z.array(JobPlan).min(1),
  /** `id@version` of each taxonomy, in the order of the digest. */
  taxonomies: z.array(z.string().regex(/^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/)).min(1),
  /** The questions that are asked, by code; all of `questions.yaml` where it is absent, and none where it is empty. */
  asks: z.array(z.string()).optional(),
  languages: z.array(UnLanguage).min(1),
  /** The version of the model that tags; without one, the rules do alone. */
  model: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .optional(),
  settings: z.strictObject({
    /** A passage is cut at a sentence's end when it is longer, in UTF-16 units. */
    longestPassage: z.int().positive(),
    /** A tag below this is not counted. */
    confidenceThreshold: z.number().min(0).max(1),
    /** At most so many quotes a party and code. */
    quotesPerCell: z.int().positive(),
    /** The fixed words for counts. */
    countWords: CountWords.default({few: 3, several: 7, most: 0.66}),
    /** On so many codes and questions two parties must both take a side to be called near or far. */
    leastShared: z.int().positive().default(3),
    /** True where whoever gathers the documents vouches that each is on the subject, so that no passage has to show it. */
    onSubject: z.boolean().optional(),
    /** Genres of papers that are about everything, as coded passages name them: of these each passage has to show its subject. */
    generalGenres: z.array(z.string()).optional(),
    /**
     * Words of the field with which a heading opens before a colon, as no speaker's name does; `*` stands for any ending:
     * `cyber*`.
     */
    subjectWords: z.array(z.string().regex(/^\p{L}[\p{L}\p{M}]*\*?$/u)).optional(),
    /** When a new version of the tagger may not be activated; `usualGuard` where it is not set. */
    learning: Guard.optional(),
    /** What a document must reach for its silence to count; in one below any of these, what is not found is unread. */
    quality: z.strictObject({
      /** Share of its pages that were read. */
      pages: z.number().min(0).max(1),
      /** Share of its characters that are letters, digits, marks, spaces or punctuation. */
      readable: z.number().min(0).max(1),
      /** Share of its words that are words of their language. */
      words: z.number().min(0).max(1),
      /** How sure the recognition is of the pages that were recognised. */
      confidence: z.number().min(0).max(1)
    })
  })
})
export type PipelineFile = z.infer<typeof PipelineFile>

/** Everything a run depends on besides the submissions: one value, so that it can travel to another machine. */
export const Pipeline = z.strictObject({
  file: PipelineFile,
  taxonomies: z.array(Taxonomy),
  /** What codes stand for in other languages than English; whatever lacks one is said in English. */
  translations: z.array(TaxonomyTranslation).default([]),
  questions: z.array(Question),
  parties: z.array(Party),
  lexicons: z.array(Lexicon),
  rules: RuleBook,
  /** Null where a pipeline goes by its rules alone. */
  model: Model.nullable().default(null),
  /** Null where the pipeline knows nobody's members. */
  memberships: Memberships.nullable().default(null),
  /**
   * The sessions of the working group; absent where it declares none, so that pipelines that were kept before there were
   * any stay what they are to the byte.
   */
  sessions: z.array(DeclaredSession).min(1).optional(),
  /** What was measured of the tagger; empty where nothing was. */
  measured: z.array(Measured).default([])
})
export type Pipeline = z.infer<typeof Pipeline>
