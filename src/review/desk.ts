import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Store} from '../store/store.js'

/** What people work with: a store, and the pipeline in force. Its id names the collection that they look at. */
export type Desk = {readonly store: Store; readonly pipeline: Pipeline}
