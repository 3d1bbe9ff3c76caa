/** An encoding of two or four bytes a character. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/**
 * The encoding of bytes of two or four a character: by its mark, else by where the commonest characters stand, the
 * spaces and line breaks of most scripts and the full stops of Chinese; null for any other bytes.
 */
export const wideEncodingOf = (bytes: Uint8Array): WideEncoding | null => {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be'
  const head = bytes.subarray(0, 65_536)
  return candidates.find(encoding => isLikely(head, encoding)) ?? null
}

/** Bytes in such an encoding as text, without its mark; each mistake as the mark of a lost character. */
export const decodeWide = (bytes: Uint8Array, encoding: WideEncoding): string => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return new TextDecoder(encoding).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const points = Array.from({length: Math.floor(bytes.length / 4)}, (_, at) =>
    view.getUint32(4 * at, encoding === 'utf-32le')
  )
  const text = points.map(point => (isCharacter(point) ? String.fromCodePoint(point) : '\uFFFD')).join('')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const candidates = ['utf-32le', 'utf-32be', 'utf-16le', 'utf-16be'] as const
const isCharacter = (point: number): boolean => point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)

/** Real texts have a space or a stop in every fifty characters. */
const leastCommon = 0.02

const isLikely = (head: Uint8Array, encoding: WideEncoding): boolean => {
  const width = encoding.startsWith('utf-32') ? 4 : 2
  if (head.length < 2 * width || head.length % width !== 0) return false
  const text = decodeWide(head, encoding)
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / text.length
  // A character without a meaning shows the wrong order of bytes; half a pair may stand at the end of the sample.
  if (share(/(?![\t\n\v\f\r])[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu) > 1 / text.length) return false
  return share(/[ \n。，、]/g) >= leastCommon && share(/\p{L}/gu) > 0.4
}
