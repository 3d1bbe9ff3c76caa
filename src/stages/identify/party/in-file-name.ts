import type {PartyId} from '../../../domain/submission.js'
import type {PartyIndex} from '../../../taxonomy/names/party-names.js'
import {cleaned} from '../opening.js'

/**
 * The one party that a file name gives: by its name, by its ISO alpha-3 code as a token (`xaa-statement.pdf`), or
 * by an alpha-2 code before a language code (`mc_fr.pdf`). Two different parties are as good as none.
 */
export const partyInFileName = (fileName: string, {index, language}: FileNameClues): PartyId | null => {
  const stem = cleaned(fileName)
    .replace(/^.*\//u, '')
    .replace(/\.\p{L}\w{1,4}$/u, '')
  const tokens = stem.split(/[^\p{L}\p{N}]+/u).filter(token => token !== '')
  const spoken = tokens.join(' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
  const named = index.findIn(spoken, {anyCase: true}).filter(({start}) => !about.test(spoken.slice(0, start)))
  const codes = tokens.flatMap((token, at) => {
    const party =
      alpha3.test(token) && !meansSomethingElse(tokens, at, language) ? index.lookUpCode(token) : null
    return party === null ? [] : [party]
  })
  const found = new Set([...named.map(({party}) => party), ...codes])
  if (found.size > 0) return found.size === 1 ? ([...found][0] ?? null) : null
  return shortCode(tokens, index)
}

type FileNameClues = {readonly index: PartyIndex; readonly language: string}

const alpha3 = /^[a-z]{3}$|^[A-Z]{3}$/u

/** What a name stands for when the file is about that party, not by it. */
const about = /(?:^|\s)(?:on|about|against|re|to|with|sur|sobre|о|об|关于)\s+(?:the\s+)?$/iu

/** Codes that are also words, or the code of a language, count only where a party is expected: first in the name. */
const words = new Set(
  'and are arm ben can cod cub gab gin gum guy ind iot irl lie mac mar mus nor pan per pol pri prt sen sur tgo ton tun'.split(
    ' '
  )
)
const languageCodes: Readonly<Record<string, string>> = {esp: 'es', fra: 'fr', rus: 'ru'}

const meansSomethingElse = (tokens: readonly string[], at: number, language: string): boolean => {
  const token = tokens[at] ?? ''
  const lower = token.toLowerCase()
  if (at === 0) return lower === 'mar' && /^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(tokens[1] ?? '')
  if (languageCodes[lower] === language) return true
  return words.has(lower) && token === lower
}

/** An alpha-2 code is so easily a word or a language that it counts only as `mc_fr`, and never as its second part. */
const shortCode = (tokens: readonly string[], index: PartyIndex): PartyId | null => {
  const last = tokens.at(-1)?.toLowerCase() ?? ''
  const before = tokens.at(-2)?.toLowerCase() ?? ''
  if (!/^(?:ar|en|es|fr|ru|zh)$/u.test(last) || !/^[a-z]{2}$/u.test(before)) return null
  return index.lookUpCode(before)
}
