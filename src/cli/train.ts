import path from 'node:path'
import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {faultOfPhrase} from '../run/checks/fault-of-phrase.js'
import {putInPlace} from '../run/put-in-place.js'
import {readPipeline} from '../taxonomy/load-pipeline.js'
import {modelPath} from '../taxonomy/pipeline-folder.js'
import {readTrainingSet} from '../train/examples/read-passages.js'
import {train} from '../train/train.js'
import {modelText} from '../train/write-model.js'
import {withPipeline} from './settings.js'

type Options = {readonly pipeline: string; readonly as: string; readonly out?: string}

/** `concord train`: makes a model of the tagger from coded passages; the same passages give the same bytes. */
export const trainCommand = (): Command =>
  withPipeline(new Command('train'))
    .description('make a model of the tagger from coded passages, and write it into the pipeline')
    .argument('[folder]', 'one file of JSON lines a writer; else the folder training of the pipeline')
    .requiredOption('--as <version>', 'the version of the new model, as 1.1.0')
    .option('--out <file>', 'where to write it; else model/<version>.json of the pipeline')
    .action(async (folder: string | undefined, {pipeline: place, as: version, out}: Options) => {
      if (!/^\d+\.\d+\.\d+$/.test(version))
        throw new UserError(`--as ${version}: it is no version: give three numbers, as 1.1.0.`)
      const pipeline = await readPipeline(place, {phrase: faultOfPhrase}, {withModel: false})
      const {passages, files} = await readTrainingSet(folder ?? path.join(place, 'training'))
      const model = train(passages, pipeline, {
        version,
        files,
        progress: line => console.error(line)
      })
      const file = out ?? path.join(place, modelPath(version))
      await putInPlace(file, modelText(model), 'name another file with --out')
      console.log(
        `${file}: trained on ${model.made.passages} passages by ${model.made.writers.length} writers`
      )
    })
