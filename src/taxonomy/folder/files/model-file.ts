import {sha256OfBytes} from '../../../domain/json/content-id.js'
import {jsonOf} from '../../../domain/json/json.js'
import {Model} from '../../../domain/pipeline/model.js'
import type {PipelineFile} from '../../../domain/pipeline/pipeline.js'
import type {Fault} from '../../faults/fault.js'
import type {Checked} from '../checked.js'
import type {FileReader} from '../file-reader.js'
import {modelPath} from '../places.js'

/** The model that a pipeline file names; null where it names none. */
export async function modelOf(
  file: Checked<PipelineFile> | undefined,
  {find, tell}: FileReader
): Promise<Checked<Model> | null | undefined> {
  const version = file?.value.model
  if (file === undefined || version === undefined) return null
  const place = modelPath(version)
  const found = await find(place)
  if (found === null) {
    const message = `The model ${version} is named, but there is no file ${place}: make it with concord train.`
    tell(file.fault(['model'], message))
    return undefined
  }
  const {name, bytes} = found
  // A large file of numbers that nobody writes by hand: a fault has no line but the first.
  const fault = (_: readonly PropertyKey[], message: string): Fault => ({file: name, line: 1, message})
  const model = Model.safeParse(jsonOf(new TextDecoder().decode(bytes)))
  if (model.success) return {value: model.data, fault, sha256: sha256OfBytes(bytes)}
  const where = model.error.issues[0]?.path.join('.') ?? ''
  tell(
    fault([], `This is not a model${where === '' ? '' : `, at ${where}`}: make it again with concord train.`)
  )
  return undefined
}
