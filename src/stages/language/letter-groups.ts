/** Groups of up to six letters with what each says for which languages, as arrays that lie in memory as on the disk. */
export type LetterGroups = {
  /** The numbers of the groups, ascending. */
  readonly numbers: Float64Array
  /** Where in `weights` those of each group begin, and where the last one's end. */
  readonly begins: Uint32Array
  /** The number of a language and its weight, in turn. */
  readonly weights: Uint8Array
}

/** What a group says for a language, by the number of the language. */
export type Weights = Readonly<Record<string, number>>

/** The arrays of groups that are written out. Throws where a group or a weight has no room in them. */
export const letterGroups = (written: Readonly<Record<string, Weights>>): LetterGroups => {
  const groups = Object.entries(written)
    .map(([group, weights]) => ({
      number: numberOf(group) ?? lacksRoom(group),
      pairs: Object.entries(weights).flat().map(Number)
    }))
    .toSorted((one, other) => one.number - other.number)
  const weights = groups.flatMap(({pairs}) => pairs)
  const tooLarge = weights.find(weight => !isByte(weight))
  if (tooLarge !== undefined) lacksRoom(tooLarge)
  const begins = new Uint32Array(groups.length + 1)
  for (const [i, {pairs}] of groups.entries()) begins[i + 1] = (begins[i] ?? 0) + pairs.length
  return {
    numbers: Float64Array.from(groups, ({number}) => number),
    begins,
    weights: Uint8Array.from(weights)
  }
}

/** What a group says, null where it is not known. */
export const weightsOf = ({numbers, begins, weights}: LetterGroups, group: string): Weights | null => {
  const number = numberOf(group)
  if (number === null) return null
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  if (numbers[low] !== number) return null
  const found: Record<number, number> = {}
  for (let at = begins[low] ?? 0; at < (begins[low + 1] ?? 0); at += 2)
    found[weights[at] ?? 0] = weights[at + 1] ?? 0
  return found
}

/** Groups as bytes, which `groupsIn` reads again on the same kind of machine. */
export const bytesOf = ({numbers, begins, weights}: LetterGroups): Uint8Array =>
  Buffer.concat([new Float64Array([numbers.length]), numbers, begins, weights].map(bytesIn))

/** The groups of what `bytesOf` gave; nothing is copied or made but three views. */
export const groupsIn = ({buffer, byteOffset, byteLength}: Uint8Array<ArrayBuffer>): LetterGroups => {
  const count = new Float64Array(buffer, byteOffset, 1)[0] ?? 0
  const begins = byteOffset + 8 * (count + 1)
  const weights = begins + 4 * (count + 1)
  return {
    numbers: new Float64Array(buffer, byteOffset + 8, count),
    begins: new Uint32Array(buffer, begins, count + 1),
    weights: new Uint8Array(buffer, weights, byteOffset + byteLength - weights)
  }
}

const bytesIn = ({buffer, byteOffset, byteLength}: Float64Array | Uint32Array | Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** A group as a number, that of no other group; null where it has no room in one. */
const numberOf = (group: string): number | null => {
  if (group.length > longest) return null
  let number = 0
  for (let i = 0; i < group.length; i++) {
    const code = group.charCodeAt(i)
    if (!isByte(code)) return null
    number = 256 * number + code
  }
  return number
}

/** Six bytes are a whole number that a float holds exactly. */
const longest = 6

const isByte = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 256

const lacksRoom = (what: string | number): never => {
  throw new Error(`${what} has no room among groups of letters`)
}
