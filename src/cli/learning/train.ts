import path from 'node:path'
import {Command} from 'commander'
import {type Sentence, UserError} from '../../domain/errors.js'
import type {Model} from '../../domain/pipeline/model.js'
import {checkedPassages} from '../../review/learning/examples/checked-passages.js'
import {examplesOf} from '../../review/learning/examples/examples.js'
import {startTraining, stopTraining} from '../../review/learning/training/training.js'
import {type TrainingWork, trainOn} from '../../review/learning/training/work.js'
import {checks} from '../../run/checks/checks.js'
import {faultOfPhrase} from '../../run/checks/fault-of-phrase.js'
import {withTaggerInForce} from '../../run/tagger/in-force.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import {modelPath} from '../../taxonomy/folder/places.js'
import {loadPipeline, readPipeline} from '../../taxonomy/load-pipeline.js'
import {readTrainingSet} from '../../train/examples/read-passages.js'
import {train} from '../../train/train.js'
import {modelText} from '../../train/write-model.js'
import {withStore} from '../open/with-store.js'
import {withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {goldFiles, severally} from './gold-files.js'

type Options = {
  readonly pipeline: string
  readonly store: string
  readonly as: string
  readonly out?: string
  readonly withCorrections?: boolean
  readonly gold: readonly string[]
  readonly heldOut: readonly string[]
  readonly by: string
}

/**
 * `concord train`: makes a model of the tagger from coded passages; the same passages give the same bytes. One that
 * learns from corrections or gold is kept in the store, and in force only when a person says so.
 */
export const trainCommand = (): Command =>
  withStorePlace(withPipeline(new Command('train')))
    .description('make a model of the tagger from coded passages, and write it into the pipeline')
    .argument('[folder]', 'one file of JSON lines a writer; else the folder training of the pipeline')
    .requiredOption('--as <version>', 'the version of the new model, as 1.1.0')
    .option('--out <file>', 'where to write it; else model/<version>.json of the pipeline, or the store')
    .option('--with-corrections', 'learn also from the passages of the store that people checked')
    .option('--gold <file>', 'learn also from coded passages, JSON lines; may be given again', severally, [])
    .option('--held-out <file>', 'gold that is never learned from, to compare on; again', severally, [])
    .option('--by <name>', 'who asks for it, where it is kept in the store', 'the command line')
    .action(async (given: string | undefined, options: Options) => {
      const {pipeline: place, as: version, withCorrections = false, gold, heldOut, out} = options
      if (!/^\d+\.\d+\.\d+$/.test(version))
        throw new UserError(`--as ${version}: it is no version: give three numbers, as 1.1.0.`)
      const folder = given ?? path.join(place, 'training')
      const learns = withCorrections || gold.length > 0 || heldOut.length > 0
      if (learns && out === undefined) return intoStore(folder, options)
      const model = learns ? await learned(folder, options) : await taught(folder, options)
      const file = out ?? path.join(place, modelPath(version))
      await putInPlace(file, modelText(model), 'name another file with --out')
      console.log(
        `${file}: trained on ${model.made.passages} passages by ${model.made.writers.length} writers`
      )
    })

const progress = ({text}: Sentence): void => console.error(plain(text))

const withoutModel = (place: string) => readPipeline(place, {phrase: faultOfPhrase}, {withModel: false})

async function taught(folder: string, {pipeline: place, as: version}: Options): Promise<Model> {
  const pipeline = await withoutModel(place)
  const {passages, files} = await readTrainingSet(folder)
  return train(passages, pipeline, {version, files, progress})
}

/** For a file, and not for the store: with what is in the store where corrections are wanted. */
async function learned(folder: string, options: Options): Promise<Model> {
  const {pipeline: place, as: version, withCorrections = false} = options
  const pipeline = await withoutModel(place)
  const corrections: TrainingWork['corrections'] = withCorrections
    ? await withStore(options, async store => {
        const upTo = await store.corrections.latest()
        const checked = await checkedPassages({store, pipeline}, upTo)
        return {upTo, passages: examplesOf(checked, pipeline)}
      })
    : null
  const gold = await goldFiles(options.gold)
  const heldOut = await goldFiles(options.heldOut)
  const {model} = await trainOn({pipeline, folder, version, corrections, gold, heldOut}, progress)
  return model
}

async function intoStore(folder: string, options: Options): Promise<void> {
  const {pipeline: place, as: version, by, withCorrections = false} = options
  const gold = await goldFiles(options.gold)
  const heldOut = await goldFiles(options.heldOut)
  await withStore(options, async store => {
    const pipeline = await withTaggerInForce(await loadPipeline(place, checks), store)
    const request = {pipeline, folder, version, by, withCorrections, gold, heldOut}
    const {id, ended} = await startTraining(request, {store, progress})
    const interrupted = () => {
      console.error('\nInterrupted: the training is stopped.')
      stopTraining(id, {store, by}).catch(cause => console.error(cause))
    }
    process.once('SIGINT', interrupted)
    const {state, sentence} = await ended
    process.off('SIGINT', interrupted)
    if (state !== 'done') throw new UserError(sentence?.text ?? `The training is ${state}.`)
    console.log(
      `The tagger ${version} is in the store, and not in force: concord tagger list shows it, concord tagger activate puts it in force.`
    )
  })
}
