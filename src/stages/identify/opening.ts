import type {Document} from '../../domain/document.js'

/** How a document begins: the lines before the speaker turns to the Chair, and the first sentences after. */
export type Opening = {
  /** Title, letterhead and date; at most twenty lines, none of them prose. */
  readonly letterhead: readonly string[]
  /** What follows, in one line, at most 1,500 characters. */
  readonly firstWords: string
}

const mostLines = 20
const mostCharacters = 1200
const longestLine = 320
const mostFirstWords = 1500

/** The opening of a document, without the invisible marks and letter forms that PDFs leave in a text. */
export const openingOf = (document: Pick<Document, 'text'>): Opening => {
  const lines = cleaned(document.text.slice(0, 8000))
    .split('\n')
    .map(line => line.trim().replace(/\s+/gu, ' '))
    .filter(line => line !== '')
  const letterhead: string[] = []
  let characters = 0
  for (const line of lines) {
    characters += line.length
    if (letterhead.length >= mostLines || characters > mostCharacters) break
    if (line.length > longestLine || salutation.test(line)) break
    if (isProse(line)) return splitBefore(lines, sentenceStart(lines, letterhead.length))
    letterhead.push(line)
  }
  return splitBefore(lines, letterhead.length)
}

const splitBefore = (lines: readonly string[], at: number): Opening => ({
  letterhead: lines.slice(0, at),
  firstWords: lines.slice(at).join(' ').slice(0, mostFirstWords)
})

/** The line on which the sentence of a line of prose began. */
const sentenceStart = (lines: readonly string[], at: number): number => {
  const goesOn = at > 0 && (/^\p{Ll}/u.test(lines[at] ?? '') || unfinished.test(lines[at - 1] ?? ''))
  return goesOn ? sentenceStart(lines, at - 1) : at
}

/** Text for matching: composed letters, digits 0–9, no bidirectional controls, no Arabic stretching. */
export const cleaned = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .replace(/[\u0660-\u0669]/gu, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06F0-\u06F9]/gu, digit => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\r\n?|[\u2028\u2029\f]/gu, '\n')

/** A line in which somebody speaks: the first person, or a whole sentence. A date may end in a stop too. */
const isProse = (line: string): boolean =>
  firstPerson.test(line) ||
  /[。；]$/u.test(line) ||
  (/[\p{Ll}\p{Lo}]{2}[.;]$/u.test(line) && line.split(' ').length >= 10)

const unfinished = /(?<!\p{L})(?:the|of|and|to|for|in|by|de|la|du|des|et|pour|el|los|y|para|и|в|на|с|от)$/u

/** Words in which somebody speaks of himself or his own, in six languages. */
export const firstPerson = new RegExp(
  [
    '(?<![\\p{L}.])I\\s\\p{Ll}',
    "(?<!\\p{L})(?:[Ww]e|[Mm]y|[Oo]ur|[Aa]llow me|[Tt]hank you|[Jj]e|[Jj]['’]\\p{Ll}+|[Nn]ous|[Nn]otre|[Pp]ermettez)(?!\\p{L})",
    '(?<!\\p{L})(?:[Pp]ermítanme|[Pp]ermítame|[Nn]osotros|[Nn]uestr[oa]s?|[Qq]uiero|[Dd]eseo|[Aa]gradezco)(?!\\p{L})',
    '(?<![\\p{L}\\d-])(?:[Яя]|[Мм]ы|[Нн]аш\\p{L}*|[Пп]озвольте|[Бб]лагодарю)(?!\\p{L})',
    '(?<!\\p{L})(?:أود|نود|اسمحوا|يسرني|يسعدني|يطيب لي)(?!\\p{L})',
    '我们|我国|我愿|我谨'
  ].join('|'),
  'u'
)

/** How a speaker turns to the Chair, in six languages. */
export const salutation = new RegExp(
  [
    '^(?:(?:distinguished|honou?rable|dear|thank you,?|your)\\s+)*(?:mr|mrs|ms|madam|mister)?\\.?,?\\s*(?:the\\s+)?(?:president|chair|chairman|chairperson|chairwoman|secretary[- ]general|excellenc(?:y|ies)|delegates|colleagues)\\b[^.]{0,60}[,;:!]',
    '^(?:monsieur|madame|excellence|excellences|mesdames|merci)(?:\\s+\\p{L}+){0,6}\\s*(?:pr[ée]sident|secr[ée]taire|messieurs|délégués|excellence)?[^.]{0,60}[,;:!]',
    '^(?:muchas gracias,?\\s*)?(?:se[ñn]or|se[ñn]ora|distinguid[oa]s|excelencias)(?:\\/a)?(?:\\s+\\p{L}+){0,6}\\s*[,;:]',
    '^(?:спасибо,?\\s*)?(?:уважаем\\p{L}+|господин|госпожа|дамы|г-н|г-жа)(?:\\s+\\p{L}+){0,4}\\s*[,!]',
    '^(?:شكرا\\p{M}*،?\\s*)?(?:السيد|السيدة|سعادة|معالي|أصحاب|سيدي)\\s+\\p{L}+(?:\\s+\\p{L}+){0,4}\\s*[،,:]',
    '^(?:谢谢)?(?:尊敬的)?(?:主席|秘书长)(?:先生|女士|阁下)?[,:!,:!，：！]'
  ].join('|'),
  'iu'
)
