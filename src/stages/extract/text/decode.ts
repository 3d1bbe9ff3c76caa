/**
 * Bytes as text: by the byte-order mark, else by a charset the file declares, else UTF-8 where it is valid,
 * else windows-1252, in which every byte has a meaning.
 */
export const decodeText = (bytes: Uint8Array, declared?: string): string => {
  const marked = byMark(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const utf8 = decodeIn('utf-8', bytes)
  if (utf8 !== null) return utf8
  const asDeclared = declared === undefined || western.test(declared) ? null : decodeIn(declared, bytes)
  return asDeclared ?? fromWindows1252(bytes)
}

/** Bytes in an encoding that the platform knows, each mistake as the mark of a lost character. */
export const decodeAs = (charset: string, bytes: Uint8Array): string =>
  western.test(charset) ? fromWindows1252(bytes) : new TextDecoder(charset).decode(bytes)

/** Whether nothing in the bytes tells their encoding, so that windows-1252 is but a guess. */
export const isEncodingGuessed = (bytes: Uint8Array): boolean =>
  byMark(bytes) === null && decodeIn('utf-8', bytes) === null

const western = /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/i

/** Bytes 0x80–0x9F, which Node 20 decodes as the controls of ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, control => windows1252[control.charCodeAt(0) - 0x80] ?? control)

const byMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

const decodeIn = (charset: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes)
  } catch (error) {
    // A TypeError is invalid bytes, a RangeError an unknown charset; both mean: not this one.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
