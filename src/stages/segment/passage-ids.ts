import {createHash} from 'node:crypto'

/**
 * One id a passage, all different, from the submission, the text, and which of equal texts it is; so an id
 * stays when a neighbour is cut differently.
 */
export const passageIds = (submission: string, texts: readonly string[]): string[] => {
  const seen = new Map<string, number>()
  const taken = new Set<string>()
  return texts.map(text => {
    const which = seen.get(text) ?? 0
    seen.set(text, which + 1)
    const hash = createHash('sha256').update(`${text}\u0000${which}`).digest('hex')
    const short = `${submission}-${hash.slice(0, 8)}`
    // Two different texts share eight digits about once in a hundred thousand documents.
    const id = taken.has(short) ? `${submission}-${hash.slice(0, 24)}` : short
    taken.add(id)
    return id
  })
}
