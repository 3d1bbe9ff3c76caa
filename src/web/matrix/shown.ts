import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Choices} from '../../review/lists/choices.js'
import type {LiveMatrix} from '../../review/lists/live-matrix.js'
import type {Names} from '../reader/names.js'
import type {MatrixAsked} from './asked.js'

/** All that the page of the matrix shows. */
export type MatrixShown = {
  readonly asked: MatrixAsked
  readonly choices: Choices
  /** Its rows in alphabetical order of the visitor's language. */
  readonly matrix: Pick<LiveMatrix, 'rows'>
  readonly names: Names
  readonly pipeline: Pipeline
  readonly taxonomy: Pipeline['taxonomies'][number] | undefined
}
