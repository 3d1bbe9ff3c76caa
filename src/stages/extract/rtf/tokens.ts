/** One token of rich text. A `word` has its parameter, or null; a `byte` stands for itself in the encoding in force. */
export type RtfToken =
  | {readonly kind: 'open'}
  | {readonly kind: 'close'}
  | {readonly kind: 'word'; readonly word: string; readonly parameter: number | null}
  | {readonly kind: 'byte'; readonly byte: number}

const open: RtfToken = {kind: 'open'}
const close: RtfToken = {kind: 'close'}

/** The tokens of rich text, in order; pictures that are written as plain bytes are passed over. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0
    at += 1
    if (byte === brace) yield open
    else if (byte === unbrace) yield close
    else if (byte === backslash) {
      const {token, next} = controlAt(bytes, at)
      at = next
      if (token.kind === 'word' && token.word === 'bin') at += Math.max(0, token.parameter ?? 0)
      else yield token
    } else if (byte !== carriageReturn && byte !== lineFeed && byte !== 0) yield {kind: 'byte', byte}
  }
}

const brace = 0x7b
const unbrace = 0x7d
const backslash = 0x5c
const carriageReturn = 0x0d
const lineFeed = 0x0a

type Found = {readonly token: RtfToken; readonly next: number}

const controlAt = (bytes: Uint8Array, start: number): Found => {
  const first = bytes[start] ?? 0
  if (!isLetter(first)) return symbolAt(bytes, start)
  let at = start
  while (isLetter(bytes[at] ?? 0)) at += 1
  const word = textOf(bytes, start, at)
  const digits = at
  if (bytes[at] === minus) at += 1
  while (isDigit(bytes[at] ?? 0)) at += 1
  const number = Number.parseInt(textOf(bytes, digits, at), 10)
  // One space after a control word belongs to it.
  const next = bytes[at] === space ? at + 1 : at
  return {token: {kind: 'word', word, parameter: Number.isNaN(number) ? null : number}, next}
}

const symbolAt = (bytes: Uint8Array, start: number): Found => {
  const byte = bytes[start] ?? 0
  if (byte === quote) {
    const value = Number.parseInt(textOf(bytes, start + 1, start + 3), 16)
    return {token: {kind: 'byte', byte: Number.isNaN(value) ? question : value}, next: start + 3}
  }
  if (byte === backslash || byte === brace || byte === unbrace)
    return {token: {kind: 'byte', byte}, next: start + 1}
  return {token: {kind: 'word', word: String.fromCharCode(byte), parameter: null}, next: start + 1}
}

const minus = 0x2d
const space = 0x20
const quote = 0x27
const question = 0x3f

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(end, start + longestWord)))

/** Longer words are none. */
const longestWord = 64
