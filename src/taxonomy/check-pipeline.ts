import type {Checks, FileCheck} from './faults/checks.js'
import {crosswalkFaults} from './faults/crosswalk-faults.js'
import {type Fault, inOrder} from './faults/fault.js'
import {lexiconFaults} from './faults/lexicon-faults.js'
import {membershipFaults} from './faults/meeting/membership-faults.js'
import {partyFaults} from './faults/meeting/party-faults.js'
import {sessionFaults} from './faults/meeting/session-faults.js'
import {modelFaults} from './faults/model-faults.js'
import {questionFaults} from './faults/question-faults.js'
import {ruleFaults} from './faults/rule-faults.js'
import {taxonomyFaults} from './faults/taxonomy-faults.js'
import {translationFaults} from './faults/translation-faults.js'
import type {PipelineFolder} from './folder/pipeline-folder.js'
import {readPipelineFolder} from './folder/read-pipeline-folder.js'

/** All that is wrong in a pipeline's folder, file by file and line by line; empty when it can be run. */
export async function checkPipeline(folder: string, checks: Checks = {}): Promise<readonly Fault[]> {
  return faultsOf(await readPipelineFolder(folder), checks)
}

/** All that is wrong in a pipeline that was read, within each file and between them. */
export const faultsOf = async (
  read: PipelineFolder,
  {file: checkFile = () => [], phrase: checkPhrase = () => null}: Checks = {}
): Promise<readonly Fault[]> =>
  inOrder([
    ...read.faults,
    ...fileFaults(read, checkFile),
    ...(await taxonomyFaults(read)),
    ...translationFaults(read),
    ...crosswalkFaults(read),
    ...lexiconFaults(read, checkPhrase),
    ...ruleFaults(read),
    ...modelFaults(read),
    ...questionFaults(read),
    ...partyFaults(read),
    ...membershipFaults(read),
    ...sessionFaults(read)
  ])

const fileFaults = ({file}: PipelineFolder, checkFile: FileCheck): readonly Fault[] =>
  file ? checkFile(file.value).map(({place, message}) => file.fault(place, message)) : []
