/** Bytes in an encoding that the platform knows, or in code page 850 (`ibm850`), each mistake as the mark of a lost character. */
export const decodeAs = (charset: string, bytes: Uint8Array): string => {
  if (western.test(charset)) return fromWindows1252(bytes)
  return charset === 'ibm850' ? fromCodePage850(bytes) : new TextDecoder(charset).decode(bytes)
}

/** Bytes as UTF-8 without its mark: how many characters are lost, and how many are no ASCII. */
export const decodeUtf8 = (
  bytes: Uint8Array
): {readonly text: string; readonly lost: number; readonly foreign: number} => {
  const valid = decodeIn('utf-8', bytes)
  if (valid !== null) return {text: valid, lost: 0, foreign: 0}
  const text = new TextDecoder('utf-8').decode(bytes)
  let [lost, foreign] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) foreign += 1
    if (unit === 0xfffd) lost += 1
  }
  return {text, lost, foreign}
}

/** Bytes in the encoding that a file declares; null where that is not known or the bytes are not valid in it. */
export const decodeDeclared = (declared: string, bytes: Uint8Array): string | null => {
  // UTF-16 in single bytes is not UTF-16, and what is not valid UTF-8 is not UTF-8.
  if (/^utf-?(?:8|16|32)/i.test(declared)) return null
  if (western.test(declared)) return fromWindows1252(bytes)
  return decodeIn(declared, bytes)
}

const western = /^(?:windows-1252|cp1252|iso-8859-1|latin1|us-ascii)$/i

/** Bytes 0x80–0x9F, which Node 20 decodes as the controls of ISO 8859-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009F]/g, control => windows1252[control.charCodeAt(0) - 0x80] ?? control)

/** The upper half of what DOS wrote in western Europe, which the platform does not know. */
const codePage850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'

const fromCodePage850 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u00FF]/g, byte => codePage850[byte.charCodeAt(0) - 0x80] ?? byte)

const decodeIn = (charset: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(charset, {fatal: true}).decode(bytes)
  } catch (error) {
    // A TypeError is invalid bytes, a RangeError an unknown charset; both mean: not this one.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
