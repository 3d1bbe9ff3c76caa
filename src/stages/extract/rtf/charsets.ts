import {decodeAs} from '../text/decode.js'

/** The names of code pages by their numbers; those that are missing cannot be decoded. */
const codePages: Readonly<Record<number, string>> = {
  850: 'ibm850',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  65001: 'utf-8',
  ...Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8].map(at => [1250 + at, `windows-${1250 + at}`])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map(at => [28590 + at, `iso-8859-${at}`]))
}

/** The code pages of the character sets that fonts name. */
const byCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250
}

/** A font whose letters are signs. */
const symbols = -1
const symbolCharset = 2

/** The code page of a font by its character set; null where it has that of the whole text. */
export const codePageOfCharset = (charset: number): number | null =>
  charset === symbolCharset ? symbols : (byCharset[charset] ?? null)

/** Bytes of one code page as text; signs become code points without a meaning, as does what cannot be decoded. */
export const decodePage = (bytes: readonly number[], codePage: number): string => {
  if (codePage === symbols)
    return String.fromCharCode(...bytes.map(byte => (byte < 0x21 ? byte : 0xf000 + byte)))
  const name = codePages[codePage]
  if (name !== undefined) return decodeAs(name, Uint8Array.from(bytes))
  return String.fromCharCode(...bytes.map(byte => (byte < 0x80 ? byte : 0xfffd)))
}
