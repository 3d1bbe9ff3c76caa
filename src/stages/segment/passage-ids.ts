import {sha256OfBytes} from '../../domain/json/content-id.js'

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
    let hash = hashOf(`${text}\u0000${which}`)
    // Two different texts share eight digits about once in ten thousand long documents.
    while (taken.has(hash.slice(0, digits))) hash = hashOf(hash)
    taken.add(hash.slice(0, digits))
    return `${submission}-${hash.slice(0, digits)}`
  })
}

const digits = 8
const hashOf = (text: string): string => sha256OfBytes(new TextEncoder().encode(text))
