import {rm} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {tagText} from '../src/stages/tag/tag-text.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {makePipeline} from './invented/make-submissions.js'
import {passagesOf} from './invented/prose.js'
import {inventedState} from './invented/states.js'
import {median, rounded, timed} from './measure/figures.js'

const {values} = parseArgs({options: {passages: {type: 'string', default: '2000'}}})
const count = Number(values.passages)
const made = await makePipeline([inventedState(0)])
const pipeline = await loadPipeline(made.pipeline)
await rm(made.folder, {recursive: true})
const passages = passagesOf(inventedState(0), {seed: 1, count})
const words = passages.join(' ').split(' ').length
const tagAll = () => passages.map(text => tagText({text, language: 'en'}, pipeline))

const cold = await timed(tagAll)
const warm: number[] = []
for (let round = 0; round < 5; round++) warm.push((await timed(tagAll)).seconds)
const tagged = cold.given.filter(({tags}) => tags.length > 0).length
console.log(`${count} passages of ${rounded(words / count)} words, ${rounded((100 * tagged) / count)} % of them tagged
cold: ${rounded(count / cold.seconds)} passages/s
warm, median of 5: ${rounded(count / median(warm))} passages/s, ${rounded(words / median(warm))} words/s`)
