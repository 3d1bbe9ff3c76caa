import {type Fault, inOrder} from './faults/fault.js'
import {partyFaults} from './faults/party-faults.js'
import {questionFaults} from './faults/question-faults.js'
import {ruleFaults} from './faults/rule-faults.js'
import {taxonomyFaults} from './faults/taxonomy-faults.js'
import {type PipelineFolder, readPipelineFolder} from './pipeline-folder.js'

/** All that is wrong in a pipeline's folder, file by file and line by line; empty when it can be run. */
export async function checkPipeline(folder: string): Promise<readonly Fault[]> {
  return faultsOf(await readPipelineFolder(folder))
}

/** All that is wrong in a pipeline that was read, within each file and between them. */
export const faultsOf = async (read: PipelineFolder): Promise<readonly Fault[]> =>
  inOrder([
    ...read.faults,
    ...(await taxonomyFaults(read)),
    ...ruleFaults(read),
    ...questionFaults(read),
    ...partyFaults(read)
  ])
