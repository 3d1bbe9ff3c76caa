import type {ListedLanguage} from '../../words/word-lists.js'

/** The encodings that older programs write, in the order of how common they are, and whose texts they are for. */
export const olderEncodings: readonly {
  readonly charset: string
  readonly script: RegExp
  readonly languages: readonly ListedLanguage[]
}[] = [
  ...['windows-1252', 'iso-8859-15', 'macintosh', 'ibm850'].map(charset => ({
    charset,
    script: /\p{Script=Latin}/gu,
    languages: ['en', 'fr', 'es'] as const
  })),
  ...['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'].map(charset => ({
    charset,
    script: /\p{Script=Cyrillic}/gu,
    languages: ['ru'] as const
  })),
  ...['windows-1256', 'iso-8859-6'].map(charset => ({
    charset,
    script: /\p{Script=Arabic}/gu,
    languages: ['ar'] as const
  })),
  ...['gb18030', 'big5'].map(charset => ({charset, script: /\p{Script=Han}/gu, languages: ['zh'] as const}))
]

/** What people call an encoding. */
export const nameOfEncoding = (charset: string): string => names[charset] ?? charset

const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-32le': 'UTF-32',
  'utf-32be': 'UTF-32',
  'koi8-r': 'KOI8-R',
  'iso-8859-5': 'ISO 8859-5',
  'iso-8859-15': 'ISO 8859-15',
  'iso-8859-6': 'ISO 8859-6',
  ibm850: 'code page 850',
  ibm866: 'code page 866',
  macintosh: 'Mac Roman',
  'x-mac-cyrillic': 'Mac Cyrillic',
  gb18030: 'GB 18030',
  big5: 'Big5'
}
