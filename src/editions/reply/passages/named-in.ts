import {cleaned} from '../../../stages/identify/opening.js'
import {plainLetters} from '../../../stages/settle/plain-letters.js'
import type {FoundPassage} from '../../../store/index/passages.js'

type Placed = Pick<FoundPassage, 'passage' | 'text' | 'file' | 'page' | 'number' | 'ordinal'>

/**
 * The passages that a text names, in the order of the passages: by their ids, by their own words between quotation marks,
 * or by paragraph or page, in any of the six languages, of the file that it names where it names one. Of these ways the
 * first that leads to a passage counts.
 */
export function namedIn(text: string, passages: readonly Placed[]): ReadonlySet<string> {
  const plain = cleaned(text)
  const ways = [
    () => passages.filter(({passage}) => plain.includes(passage)),
    () => quotedIn(text, passages),
    () => cited(plain, ofFilesNamed(plain, passages))
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return new Set(found.map(({passage}) => passage))
  }
  return new Set()
}

/** Fewer letters stand in many places. */
const LEAST_QUOTED = 12
const quotations = /["“”„«‘]([^"“”„«»’]+)["“”»’]|「([^「」]+)」|『([^『』]+)』/gu

function quotedIn(text: string, passages: readonly Placed[]): readonly Placed[] {
  const quoted = [...text.matchAll(quotations)]
    .map(([, ...inside]) => plainLetters(inside.find(each => each !== undefined) ?? '').toLowerCase())
    .filter(letters => letters.length >= LEAST_QUOTED)
  if (quoted.length === 0) return []
  return passages.filter(({text: own}) => {
    const letters = plainLetters(own).toLowerCase()
    return quoted.some(each => letters.includes(each))
  })
}

/** The passages of the files that are named, with their ending or without; all of them where none is. */
function ofFilesNamed(text: string, passages: readonly Placed[]): readonly Placed[] {
  const told = text.toLowerCase()
  const named = passages.filter(({file}) => {
    const name = (file.split('/').at(-1) ?? file).normalize('NFKC').toLowerCase()
    const bare = name.replace(/\.[a-z0-9]+$/u, '')
    return told.includes(name) || (bare.length >= 5 && told.includes(bare))
  })
  return named.length > 0 ? named : passages
}

/** By paragraph, and page where one is given too; by page alone where no paragraph is. */
function cited(text: string, passages: readonly Placed[]): readonly Placed[] {
  const pages = new Set(numbersBehind(signs.page, text).map(Number))
  const numbers = new Set(numbersBehind(signs.paragraph, text))
  const ordinals = new Set(numbersBehind(signs.passage, text).map(Number))
  // What has no printed numbers is cited by whoever counts.
  const counted = !passages.some(({number}) => number !== null)
  const of = passages.filter(
    ({number, ordinal}) =>
      numbers.has(bareNumber(number)) || ordinals.has(ordinal) || (counted && numbers.has(String(ordinal)))
  )
  const onPage = (some: readonly Placed[]) => some.filter(({page}) => page !== null && pages.has(page))
  // A paragraph that runs on to the page that is given begins on the one before it.
  if (numbers.size + ordinals.size > 0) return onPage(of).length > 0 ? onPage(of) : of
  return onPage(passages)
}

/** A paragraph's number as it is printed, without brackets and stops. */
const bareNumber = (number: string | null): string =>
  number === null ? '' : cleaned(number).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** What stands before the number of a page, a paragraph or a passage, and in Chinese around it. */
const signs = {
  page: {
    before: 'pages?|pp?\\.|p[áa]ginas?|p[áa]gs?\\.?|страниц\\p{L}*|стр\\.?|с\\.|(?:ال)?صفحة|ص\\.?',
    around: ['第', '页']
  },
  paragraph: {
    before:
      'paragraph(?:e?s?)|paras?\\.?|párrafos?|parrafos?|p[áa]rrs?\\.?|par\\.|пункт\\p{L}*|п\\.|абзац\\p{L}*|(?:ال)?فقر[ةه]|§+|¶+',
    around: ['第', '[段条款]']
  },
  passage: {before: 'passages?|pasajes?|отрыв\\p{L}*|(?:ال)?مقطع|段落', around: ['第', '段落']}
} as const

function numbersBehind({around: [open, close], before}: (typeof signs)[keyof typeof signs], text: string) {
  const number = '(\\d+(?:\\.\\d+)*\\p{Script=Latin}?)(?![\\p{L}\\p{N}])'
  const pattern = new RegExp(`(?<!\\p{L})(?:${before})\\s*${number}|${open}\\s*(\\d+)\\s*${close}`, 'giu')
  return [...text.matchAll(pattern)].map(([, behind, inside]) => behind ?? inside ?? '')
}
