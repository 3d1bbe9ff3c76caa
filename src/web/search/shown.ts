import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Choices} from '../../review/lists/choices.js'
import type {Page} from '../../store/index/page.js'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Visit} from '../server/visit.js'
import type {SearchAsked} from './asked.js'

/** All that the page of a search shows. */
export type SearchShown = {
  readonly visit: Visit
  readonly asked: SearchAsked
  readonly found: Page<FoundPassage>
  readonly choices: Choices
  readonly pipeline: Pipeline
}
