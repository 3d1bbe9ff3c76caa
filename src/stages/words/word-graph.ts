/** Which words a list holds; `has` takes a word in its plain form (`plain-word.ts`). */
export type WordList = {readonly has: (word: string) => boolean}

/** A list that lies there as a graph, which is followed for the longest word without trying every length. */
export type WordGraph = WordList & {
  /** How many of the characters from `at` on, `most` at the most, are the longest word there; 0 where none begins. */
  readonly longestAt: (characters: readonly string[], at: number, most: number) => number
}

/**
 * The words of a graph as Tesseract keeps them: each edge is one letter and leads to the edges that may follow it.
 * It is read as it lies in memory, so that opening it costs nothing. `letters` gives each letter its number.
 */
export const wordGraph = (bytes: Uint8Array, letters: ReadonlyMap<string, number>): WordGraph => {
  const {letterCount, edges} = opened(bytes)
  const bits = Math.ceil(Math.log2(letterCount))
  const letterMask = 2 ** bits - 1
  const low = (edge: number) => edges[2 * edge] ?? 0
  const flags = (edge: number) => low(edge) >>> bits
  const nextOf = (edge: number) =>
    (edges[2 * edge + 1] ?? 0) * 2 ** (32 - bits - flagBits) + (low(edge) >>> (bits + flagBits))
  const edgeAt = (node: number, letter: number): number => {
    for (let edge = node; 2 * edge < edges.length; edge += 1) {
      if ((low(edge) & letterMask) === letter && (flags(edge) & backward) === 0) return edge
      if ((flags(edge) & lastOfNode) !== 0) return none
    }
    return none
  }
  // The first node has as many edges as there are letters, and every word begins there.
  const first = new Map([...letters.values()].map(letter => [letter, edgeAt(0, letter)]))
  /** The edge of a letter behind another edge, or at the beginning of a word, where there is none yet. */
  const edgeBehind = (edge: number | null, character: string): number => {
    const letter = letters.get(character)
    if (letter === undefined) return none
    if (edge === null) return first.get(letter) ?? none
    const node = nextOf(edge)
    return node === 0 ? none : edgeAt(node, letter)
  }
  const endsWord = (edge: number): boolean => (flags(edge) & endOfWord) !== 0
  const has = (word: string): boolean => {
    let edge: number | null = null
    for (const character of word) {
      edge = edgeBehind(edge, character)
      if (edge === none) return false
    }
    return edge !== null && endsWord(edge)
  }
  const longestAt: WordGraph['longestAt'] = (characters, at, most) => {
    const end = Math.min(at + most, characters.length)
    let edge: number | null = null
    let longest = 0
    for (let next = at; next < end; next += 1) {
      edge = edgeBehind(edge, characters[next] ?? '')
      if (edge === none) break
      if (endsWord(edge)) longest = next + 1 - at
    }
    return longest
  }
  return {has, longestAt}
}

const flagBits = 3
const lastOfNode = 1
const backward = 2
const endOfWord = 4
const none = -1

const magic = 42
const headerLength = 10

const opened = (bytes: Uint8Array): {readonly letterCount: number; readonly edges: Uint32Array} => {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header.getInt16(0, true) !== magic) throw new Error('this is no graph of words')
  // A copy, since the edges do not lie on a boundary of four bytes.
  const copy = new Uint8Array(bytes.subarray(headerLength, headerLength + 8 * header.getInt32(6, true)))
  return {letterCount: header.getInt32(2, true), edges: new Uint32Array(copy.buffer)}
}
