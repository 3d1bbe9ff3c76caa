import type {PipelineFile} from '../domain/pipeline/pipeline.js'
import {crosswalkFaults} from './faults/crosswalk-faults.js'
import {type Fault, inOrder} from './faults/fault.js'
import {modelFaults} from './faults/model-faults.js'
import {partyFaults} from './faults/party-faults.js'
import {questionFaults} from './faults/question-faults.js'
import {ruleFaults} from './faults/rule-faults.js'
import {taxonomyFaults} from './faults/taxonomy-faults.js'
import {type PipelineFolder, readPipelineFolder} from './pipeline-folder.js'

/** A check of the pipeline file by those who know the stages: what is wrong at which entry. */
export type FileCheck = (
  file: PipelineFile
) => readonly {readonly place: readonly PropertyKey[]; readonly message: string}[]

/** All that is wrong in a pipeline's folder, file by file and line by line; empty when it can be run. */
export async function checkPipeline(folder: string, checkFile?: FileCheck): Promise<readonly Fault[]> {
  return faultsOf(await readPipelineFolder(folder), checkFile)
}

/** All that is wrong in a pipeline that was read, within each file and between them. */
export const faultsOf = async (
  read: PipelineFolder,
  checkFile: FileCheck = () => []
): Promise<readonly Fault[]> =>
  inOrder([
    ...read.faults,
    ...fileFaults(read, checkFile),
    ...(await taxonomyFaults(read)),
    ...crosswalkFaults(read),
    ...ruleFaults(read),
    ...modelFaults(read),
    ...questionFaults(read),
    ...partyFaults(read)
  ])

const fileFaults = ({file}: PipelineFolder, checkFile: FileCheck): readonly Fault[] =>
  file ? checkFile(file.value).map(({place, message}) => file.fault(place, message)) : []
