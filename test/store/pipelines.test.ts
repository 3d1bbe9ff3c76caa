import {describe, expect, it} from 'vitest'
import {canonicalJson, sha256Of} from '../../src/domain/json/content-id.js'
import {openStore} from '../../src/store/open-store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {smallModel} from '../taxonomy/small-model.js'
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

  it.skipIf(skipped)('share a model that is kept once, and are given back with it', async () => {
    const address = await freshAddress()
    const pipeline = {...(await loadPipeline(await pipelineFolder({}))), model: smallModel}
    const store = await openStore(address)
    const hashes = [
      await store.pipelines.keep(pipeline),
      await store.pipelines.keep({...pipeline, file: {...pipeline.file, title: 'Another'}})
    ]
    const {rows} = await store.pool.pool.query('select distinct model from concord.pipeline')
    expect(rows).toEqual([{model: sha256Of(smallModel)}])
    const kept = await store.originals.fetch(sha256Of(smallModel))
    expect(new TextDecoder().decode(kept)).toBe(canonicalJson(smallModel))
    await store.close()

    const later = await opened(address)
    const again = await Promise.all(hashes.map(sha256 => later.pipelines.fetch(sha256)))
    expect(again.map(({file, model}) => [file.title, model])).toEqual([
      ['Small', smallModel],
      ['Another', smallModel]
    ])
    expect(again.map(sha256Of)).toEqual(hashes)
  })

  it.skipIf(skipped)('are read as they were kept before, with the model within', async () => {
    const pipeline = {...(await loadPipeline(await pipelineFolder({}))), model: smallModel}
    const store = await opened(await freshAddress())
    await store.pool.pool.query('insert into concord.pipeline (sha256, content) values ($1, $2)', [
      sha256Of(pipeline),
      canonicalJson(pipeline)
    ])
    expect(await store.pipelines.fetch(sha256Of(pipeline))).toEqual(pipeline)
  })
})
