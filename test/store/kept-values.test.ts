import {describe, expect, it} from 'vitest'
import {sha256Of} from '../../src/domain/json/content-id.js'
import {openStore} from '../../src/store/open-store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder} from '../taxonomy/small-pipeline.js'
import {opened, storeKinds} from './opened.js'

describe.each(storeKinds)('pipelines in the store, %s', (_kind, freshAddress, skipped) => {
  it.skipIf(skipped)(
    'are kept once, under the hash of their content, and given back as they were',
    async () => {
      const address = await freshAddress()
      const folder = await pipelineFolder({})
      const pipeline = await loadPipeline(folder)
      const store = await openStore(address)
      const sha256 = await store.pipelines.keep(pipeline)
      expect(sha256).toBe(sha256Of(pipeline))
      expect(await store.pipelines.fetch(sha256)).toBe(pipeline)
      await store.close()

      const later = await opened(address)
      const kept = await later.pipelines.fetch(sha256)
      expect(kept).not.toBe(pipeline)
      expect(JSON.stringify(kept)).toBe(JSON.stringify(pipeline))
      expect(await later.pipelines.keep(await loadPipeline(folder))).toBe(sha256)
    }
  )
})
