import {Digest} from '../domain/digest/digest.js'
import {UserError} from '../domain/errors.js'
import {jsonOf} from '../domain/json/json.js'

const format = Digest.shape.format.value

/** The digest that a file holds. Throws a UserError where it holds none, or one of another format. */
export function digestOf(text: string, place: string): Digest {
  const json = jsonOf(text.replace(/^\uFEFF/, ''))
  const found = typeof json === 'object' && json !== null ? Reflect.get(json, 'format') : undefined
  if (typeof found !== 'string' || !found.startsWith('concord-digest/'))
    throw new UserError(`${place} is no digest: name the digest.json that \`concord run\` wrote.`)
  if (found !== format)
    throw new UserError(
      `${place} has the format ${found}, and this concord reads ${format}: make the digest again with \`concord run\`.`
    )
  const digest = Digest.safeParse(json)
  if (digest.success) return digest.data
  const where = digest.error.issues[0]?.path.map(String).join('.') ?? ''
  throw new UserError(
    `${place} says that it is a ${format}, but is not, at “${where}”: make the digest again with \`concord run\`.`
  )
}
