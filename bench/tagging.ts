import {rm} from 'node:fs/promises'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {lexiconFor} from '../src/stages/tag/scene.js'
import {tagText} from '../src/stages/tag/tag-text.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {makePipeline} from './invented/make-submissions.js'
import {passagesOf} from './invented/prose.js'
import {inventedState} from './invented/states.js'
import {rounded, timed} from './measure/figures.js'
import {growth, slowestPhrase} from './tagging/patterns.js'
import {runners} from './tagging/peers.js'
import {inParts, leastOfParts, processorSeconds} from './tagging/rate.js'
import {startUp} from './tagging/start-up.js'

const {values} = parseArgs({
  options: {passages: {type: 'string', default: '2000'}, rounds: {type: 'string', default: '5'}}
})
const [count, rounds] = [Number(values.passages), Number(values.rounds)]
const made = await makePipeline([inventedState(0)])
const texts = passagesOf(inventedState(0), {seed: 1, count})
const megabytes = Buffer.byteLength(texts.join('')) / 1e6

const first = await timed(async () => {
  const pipeline = await loadPipeline(made.pipeline)
  tagText({text: texts[0] ?? '', language: 'en', inherited: true}, pipeline)
  return pipeline
})
await rm(made.folder, {recursive: true})
console.log(`pipeline read and first passage tagged, in process: ${rounded(first.seconds * 1000)} ms
concord tag on one line, beyond an empty program: ${rounded(1000 * (await startUp('dist/cli/concord.js', rounds)))} ms`)

console.log(
  `\n${count} English passages, ${rounded(megabytes)} MB; by processor time, of each 50 the best of ${rounds} rounds`
)
for (const {name, run} of await runners(first.given, path.join('pipelines', 'oewg-ict', 'training'))) {
  const parts = inParts(texts, 50, run)
  const cold = processorSeconds(() => {
    for (const part of parts) part()
  })
  const warm = leastOfParts(parts, rounds)
  console.log(
    `${name}: ${rounded(count / warm)} passages/s, ${rounded(megabytes / warm)} MB/s (first round ${rounded(count / cold)} passages/s)`
  )
}

const lexicon = lexiconFor('en', first.given.lexicons)
if (lexicon === null) throw new Error('the pipeline has no English')
const slowest = slowestPhrase(lexicon)
console.log(`\n3,000 phrases for 300: ${rounded(growth(lexicon, texts.slice(0, 500)))} times as long
slowest phrase on 100 KB of its own words: ${rounded(slowest.seconds * 1000)} ms (${slowest.phrase})`)
