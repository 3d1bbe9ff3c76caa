import type {FieldsFile, Lexicon, RuleBook} from '../../domain/pipeline/lexicon.js'
import type {Measured} from '../../domain/pipeline/measured.js'
import type {Memberships} from '../../domain/pipeline/memberships.js'
import type {Model} from '../../domain/pipeline/model.js'
import type {PipelineFile} from '../../domain/pipeline/pipeline.js'
import type {DeclaredSession} from '../../domain/pipeline/sessions.js'
import type {Party, Question, Taxonomy} from '../../domain/pipeline/taxonomy.js'
import type {TaxonomyTranslation} from '../../domain/pipeline/translation.js'
import type {Fault} from '../faults/fault.js'
import type {Checked} from './checked.js'

/** A pipeline's files as far as they can be read; whatever cannot be is undefined and has a fault. */
export type PipelineFolder = {
  readonly file: Checked<PipelineFile> | undefined
  /**
   * By `id@version`, in the order of the pipeline file. After those that it names come its base's others, which the
   * rules and the model know, and which the pipeline does not show.
   */
  readonly taxonomies: ReadonlyMap<string, Checked<Taxonomy> | undefined>
  /** By path, in the order of the taxonomies that the pipeline file names and of their languages. */
  readonly translations: ReadonlyMap<string, Checked<TaxonomyTranslation> | undefined>
  readonly questions: Checked<{readonly questions: readonly Question[]}> | undefined
  readonly parties: Checked<{readonly parties: readonly Party[]}> | undefined
  /** By language, in the order of the pipeline file. */
  readonly lexicons: ReadonlyMap<string, Checked<Lexicon> | undefined>
  /** The words of broad fields by language, for those that have any. */
  readonly fields: ReadonlyMap<string, Checked<FieldsFile> | undefined>
  readonly rules: Checked<RuleBook> | undefined
  /** Null where the pipeline names none. */
  readonly model: Checked<Model> | null | undefined
  /** Null where there is no such file. */
  readonly memberships: Checked<Memberships> | null | undefined
  /** Null where there is no such file. */
  readonly sessions: Checked<{readonly sessions: readonly DeclaredSession[]}> | null | undefined
  readonly measured: Checked<{readonly measured: readonly Measured[]}> | null | undefined
  /** The hash of each released taxonomy by `id@version`; empty where none was released. */
  readonly released: Readonly<Record<string, string>>
  /** Whether it, or what it extends, has a file. */
  readonly isThere: (file: string) => Promise<boolean>
  readonly faults: readonly Fault[]
}
