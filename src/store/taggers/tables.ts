import type {Generated} from 'kysely'
import type {TrainingState} from '../../domain/learning/training-job.js'

/** The tables of versions of the tagger and of trainings. */
export type TaggerTables = {
  model: {sha256: string; content: string}
  tagger: {
    id: string
    number: Generated<string>
    collection: string
    version: string
    model: string
    content: string
  }
  tagger_comparison: {number: Generated<string>; tagger: string; content: string}
  tagger_activation: {
    number: Generated<string>
    collection: string
    tagger: string | null
    comparison: string | null
    content: string
  }
  training: {
    id: string
    number: Generated<string>
    collection: string
    state: TrainingState
    asked: string
    progress: Generated<string>
    stop_asked_by: string | null
    holder: string
    beat_at: Generated<Date>
    ended_at: Date | null
    sentence: string | null
    tagger: string | null
  }
}
