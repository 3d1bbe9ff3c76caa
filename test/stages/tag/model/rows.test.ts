import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {WeightTable} from '../../../../src/domain/pipeline/model.js'
import {GoldRow} from '../../../../src/evaluate/tags/gold.js'
import {featuresOf} from '../../../../src/stages/tag/model/features.js'
import {knownBy} from '../../../../src/stages/tag/model/rows/known.js'
import {sightingsIn} from '../../../../src/stages/tag/model/rows/sightings.js'
import {seenIn} from '../../../../src/stages/tag/model/seen.js'
import {weighedBy} from '../../../../src/stages/tag/model/weighing/weighed.js'
import {windowsOf} from '../../../../src/stages/tag/model/windows.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {lexiconFor, sceneOf} from '../../../../src/stages/tag/scene.js'
import {loadPipeline} from '../../../../src/taxonomy/load-pipeline.js'

// Training goes by names and tagging by rows: what is tagged must have the very features that were trained on.
it('finds the rows of exactly the features that a stretch of a passage has by name', async () => {
  const {lexicons, rules, model} = await loadPipeline('pipelines/oewg-ict')
  if (model === null) throw new Error('no model')
  const known = {tags: namesIn(model.tags), questions: namesIn(model.questions)}
  const texts = readFileSync('fixtures/session/gold.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map(line => GoldRow.parse(JSON.parse(line)))
  for (const {text, language} of texts) {
    const lexicon = lexiconFor(language, lexicons)
    if (lexicon === null) throw new Error('no lexicon')
    const scene = sceneOf(readConcepts(text, lexicon), rules, true)
    const sightings = sightingsIn(scene.reading, lexicon.language, knownBy(model))
    const windows = windowsOf(seenIn(scene, rules, lexicon.language))
    for (const table of ['tags', 'questions'] as const) {
      for (const {seen, rows} of weighedBy(windows, sightings[table], model[table])) {
        const named = [...featuresOf(seen)].filter(([name]) => known[table].has(name)).toSorted()
        expect(rows.map(({name, halves}) => [name, halves / 2]).toSorted()).toEqual(named)
      }
    }
  }
}, 60_000)

/** The features of a table. */
const namesIn = ({features}: WeightTable): ReadonlySet<string> =>
  new Set(features.map(line => line.slice(0, line.indexOf('\t'))))
