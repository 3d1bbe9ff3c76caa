import {existsSync} from 'node:fs'
import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {checks} from '../run/checks/checks.js'
import {checkPipeline} from '../taxonomy/check-pipeline.js'
import {faultLine} from '../taxonomy/faults/fault.js'
import {defaultPipeline} from './settings.js'

/** `concord check`: one sentence for each fault of a pipeline, with file and line. */
export const checkCommand = (): Command =>
  new Command('check')
    .description('check a pipeline: its stages, taxonomies, questions, parties, concepts and rules')
    .argument('[pipeline]', 'folder of the pipeline (default: pipelines/oewg-ict)')
    .action(async (given: string | undefined) => {
      const folder = given ?? defaultPipeline
      if (!existsSync(folder))
        throw new UserError(
          `There is no folder ${folder}: make it, with the files that pipelines/your-own.md shows.`
        )
      const faults = await checkPipeline(folder, checks)
      for (const fault of faults) console.error(faultLine(fault))
      if (faults.length === 0) console.log(`${folder} has no fault.`)
      else process.exitCode = 1
    })
