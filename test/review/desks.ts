import {afterAll, beforeAll, inject} from 'vitest'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {Desk} from '../../src/review/desk.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {freshDatabase, freshFolder} from '../servers/places.js'

/** How long a hook may take that opens a store and reads a pipeline, on a machine that does much else. */
export const OPENING_MS = 180_000

/**
 * The kinds of store, each opened once for the tests of a file, with a maker of desks that see nothing of one another.
 * Under CI the embedded one is left to the tests of the store itself: it is the same database, and ten times as slow.
 */
export function desksOfEachKind() {
  const undo: (() => Promise<void> | void)[] = []
  let pipeline: Promise<Pipeline>
  beforeAll(async () => {
    pipeline = loadPipeline('pipelines/oewg-ict')
    await pipeline
  }, OPENING_MS)
  afterAll(async () => {
    for (const step of undo.splice(0).reverse()) await step()
  })
  const desksAt = (freshAddress: () => Promise<string>) => {
    let store: Promise<Store> | undefined
    let count = 0
    return async (): Promise<Desk> => {
      store ??= freshAddress().then(openStore)
      const opened = await store
      if (count === 0) undo.push(opened.close)
      count += 1
      const {file, ...rest} = await pipeline
      // The rules alone, as a model takes seconds to be kept.
      return {store: opened, pipeline: {...rest, file: {...file, id: `desk-${count}`}, model: null}}
    }
  }
  const folder = async () => {
    const {folder, remove} = freshFolder()
    undo.push(remove)
    return folder
  }
  const {postgres} = inject('servers')
  const server = {kind: 'postgres', skipped: postgres === null, freshDesk: desksAt(freshDatabase)} as const
  if (process.env.CI) return [server] as const
  return [{kind: 'embedded', skipped: false, freshDesk: desksAt(folder)}, server] as const
}
