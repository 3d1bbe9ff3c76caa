/**
 * The bytes of an XML part as text: by its byte-order mark, else by the zeros that UTF-16 leaves in its first
 * characters, else by the encoding it declares where that is known, else UTF-8.
 */
export const decodeXml = (bytes: Uint8Array): string => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  const text = new TextDecoder(byFirstBytes(bytes) ?? known(declared)).decode(bytes)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const byFirstBytes = (bytes: Uint8Array): string | null => {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a !== 0 && b === 0) return 'utf-16le'
  return a === 0 && b !== 0 ? 'utf-16be' : null
}

/** What declares UTF-16 in single bytes is not UTF-16. */
const known = (declared: string | undefined): string => {
  if (declared === undefined || /^utf-?16/i.test(declared)) return 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch (error) {
    if (error instanceof RangeError) return 'utf-8'
    throw error
  }
}
