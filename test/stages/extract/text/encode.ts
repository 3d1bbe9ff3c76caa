import {decodeAs} from '../../../../src/stages/extract/text/decode.js'

/** A text in an older encoding; throws where that has no such character. */
export const encode = (text: string, charset: string): Buffer => {
  const bytes = bytesOf(charset)
  return Buffer.from(
    [...text].flatMap(character => {
      const found = bytes.get(character)
      if (found === undefined) throw new Error(`${charset} has no ${character}`)
      return found
    })
  )
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>()

const bytesOf = (charset: string): ReadonlyMap<string, readonly number[]> => {
  const found = known.get(charset)
  if (found !== undefined) return found
  const bytes = new Map<string, readonly number[]>()
  const take = (...sequence: number[]) => {
    const text = decodeAs(charset, Uint8Array.from(sequence))
    if ([...text].length === 1 && !text.includes('\uFFFD') && !bytes.has(text)) bytes.set(text, sequence)
  }
  for (let byte = 0; byte < 256; byte++) take(byte)
  if (charset === 'gb18030' || charset === 'big5')
    for (let first = 0x81; first < 0xff; first++) for (let next = 0x40; next < 0xff; next++) take(first, next)
  known.set(charset, bytes)
  return bytes
}
