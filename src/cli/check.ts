import {Command} from 'commander'
import {faultsOfStages} from '../run/check.js'
import {checkPipeline} from '../taxonomy/check-pipeline.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {defaultPipeline} from './settings.js'

/** `concord check`: one sentence for each fault of a pipeline, with file and line. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('check a pipeline: its stages, taxonomies, questions, parties, concepts and rules')
    .argument('[pipeline]', 'folder of the pipeline (default: pipelines/oewg-ict)')
    .action(async (given: string | undefined) => {
      const folder = given ?? defaultPipeline
      const faults = (await checkPipeline(folder)).map(
        ({file, line, message}) => `${file}:${line}: ${message}`
      )
      const stageFaults =
        faults.length > 0
          ? []
          : faultsOfStages(await loadPipeline(folder)).map(fault => `pipeline.yaml: ${fault}`)
      for (const fault of [...faults, ...stageFaults]) console.error(fault)
      const count = faults.length + stageFaults.length
      if (count === 0) console.log(`${folder} has no fault.`)
      else process.exitCode = 1
    })
