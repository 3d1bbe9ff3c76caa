import type {PartyId} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {cleaned} from '../identify/opening.js'
import {
  chairWord,
  namelessSpeaker,
  organisationWord,
  personTitle,
  presidentWord,
  secretariatWord,
  spokenHow,
  titleBehind,
  vocative
} from './label-words.js'

/**
 * Whom a label names: a party, the chair, the secretariat; a person with a title, one of something that is no party
 * (`affiliated`), any other person, an organisation;
 * `nameless` where it says no more than that somebody speaks. It may be no label at all where it is a single word
 * (`unclear`), and is likely none where it has words of the subject (`subject`).
 */
export type Named = {
  readonly kind:
    | 'party'
    | 'chair'
    | 'secretariat'
    | 'titled'
    | 'affiliated'
    | 'person'
    | 'organisation'
    | 'nameless'
    | 'unclear'
    | 'subject'
  readonly party: PartyId | null
  readonly onBehalfOf: PartyId | null
  readonly sureness: 'sure' | 'likely' | 'unknown'
  /** What tells one person from another, however the label writes it: "MR. ARVAN" and "Mr. Arvan (Arvania)" are one. */
  readonly name: string
}

/** Whom a label names; null for words that are no label. A State that is a part of another's name is never named by it. */
export const speakerOfLabel = (label: string, {index, subjects}: Known): Named | null => {
  const words = cleaned(label).replace(spokenHow, ' ').replace(/\s+/gu, ' ').trim()
  if (!isShaped(words) || vocative.test(words)) return null
  const lookUp = (name: string) => index.lookUp(name.trim().toLowerCase())
  const whole = lookUp(words)
  if (whole !== null) return {...nobody, kind: 'party', party: whole, sureness: 'sure', name: words}
  return (
    officer(words, index) ??
    representative(words, index) ??
    inParts(words, index) ??
    somebody(words, namesIn(words, index), subjects)
  )
}

/** Whose names are known, and the words of subjects, which are nobody's name. */
export type Known = {readonly index: PartyIndex; readonly subjects: RegExp}

const longestLabel = 90
const nobody = {party: null, onBehalfOf: null, sureness: 'unknown'} as const

/** A label is short and no sentence; where its script has capitals it begins with one. */
const isShaped = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= longestLabel &&
  /^[\p{Lu}\p{Lo}]/u.test(words) &&
  !/[!?;"“”«»…。！？；؟؛]|[^\s.]{6,}\.\s/u.test(words) &&
  words.split(' ').length <= 12

/** The chair and the secretariat, but not the head of a State, nor the chair of a group of States. */
const officer = (words: string, index: PartyIndex): Named | null => {
  const office = chairWord.exec(words) ?? secretariatWord.exec(words)
  if (office === null) return null
  const rest = words.slice(office[0].length).trim()
  const presides = chairWord.test(words)
  const of =
    /^(?:of|for|de|du|des|del|d['’])(?:\s|(?<=['’]))+(?:(?:the|la|las|los|les?|l['’])\s*)?(.+)$/iu.exec(
      rest
    )?.[1]
  const party = of === undefined ? null : index.lookUp(of.toLowerCase())
  if (party !== null) return {...nobody, kind: 'party', party, sureness: 'sure', name: words}
  const named = /^\p{Lu}/u.test(rest)
  // "President Arvan" and "Secretary Arvan" sit in a government; "Chair Arvan" presides.
  if (named && (!presides || presidentWord.test(words))) return {...nobody, kind: 'titled', name: words}
  return {...nobody, kind: presides ? 'chair' : 'secretariat', sureness: 'sure', name: words}
}

const role = [
  '(?:statement|intervention|remarks|declaration)\\s(?:by|of|from)(?:\\s+the)?',
  "(?:déclaration|intervention|declaración|intervención)\\s(?:de|du|des|del|d['’])(?:\\s*(?:la|les|las|los|l['’]))?",
  '(?:выступление|заявление)|(?:كلمة|بيان)',
  '(?:representative|delegate|delegation|ambassador|mission|government|minister|president|secretary)(?:\\s.{1,60})?\\s(?:of|for|from)(?:\\s+the)?',
  "(?:représentante?|déléguée?|délégation|ambassadeur|ambassadrice|mission|gouvernement|ministre|présidente?)(?:\\s.{1,60})?\\s(?:de|du|des|d['’])(?:\\s*(?:la|les|l['’]))?",
  '(?:representante|delegad[oa]|delegación|embajadora?|misión|gobierno|ministr[oa]|president[ea])(?:\\s.{1,60})?\\s(?:de|del)(?:\\s+(?:la|los|las))?',
  '(?:представител\\p{L}+|делега(?:т|ция|ции)|посол|постоянное представительство)',
  '(?:ممثلة?|مندوبة?|وفد|سفيرة?|بعثة|حكومة)(?:\\s+\\p{L}+){0,2}?'
].join('|')
const isRole = new RegExp(`(?<!\\p{L})(?:${role})$`, 'iu')
const isOf = /\s(?:of|from|de|du|del)(?:\s+(?:the|la|les|los|las))?$/iu

/** "The representative of Arvania", "Mr. Arvan of Arvania", "阿尔瓦尼亚代表": who speaks for the one party it names. */
const representative = (words: string, index: PartyIndex): Named | null => {
  const [only, second] = namesIn(words, index)
  if (only === undefined || second !== undefined) return null
  const before = words.slice(0, only.start).trim()
  const after = words.slice(only.end).trim()
  const told = after === '' ? isOffice(before) : before === '' && behindName.test(after)
  return told ? {...nobody, kind: 'party', party: only.party, sureness: 'sure', name: words} : null
}

const behindName = /^(?:常驻)?(?:代表团?|大使|政府)?(?:的?(?:发言|声明))?$/u

const isOffice = (before: string): boolean =>
  !organisationWord.test(before) && (isRole.test(before) || (personTitle.test(before) && isOf.test(before)))

const namesIn = (words: string, index: PartyIndex) => index.findIn(words, {anyCase: true})

/** "Mr. Arvan (Arvania)", "ARVANIA – MR. ARVAN", "Arvania (on behalf of the Coastal States Group)". */
const inParts = (words: string, index: PartyIndex): Named | null => {
  const parts = words
    .split(/\s*[()[\]（）]\s*|\s*[,，،]\s*|\s*[–—]\s*|\s+-\s+/u)
    .map(part => part.trim())
    .filter(part => part !== '')
  const told = parts.map(part => partOf(part, index))
  const parties = [...new Set(told.flatMap(({party}) => party ?? []))]
  const behalf = told.find(({spokenFor}) => spokenFor !== null)?.spokenFor ?? null
  const isGroup = (party: PartyId) => index.party(party)?.kind === 'group'
  const groups = parties.filter(isGroup)
  const [party, second] = parties.filter(one => !isGroup(one))
  const name = parts.find((_, at) => told[at]?.party === null && told[at]?.spokenFor === null) ?? words
  const people = parts.filter((_, at) => told[at]?.party === null && told[at]?.spokenFor === null)
  if (second !== undefined || groups.length > 1 || people.some(part => organisationWord.test(part)))
    return null
  const titled = people.length === 0 || people.some(part => personTitle.test(part) || titleBehind.test(part))
  const sureness = titled ? 'sure' : 'likely'
  const [group] = groups
  if (party === undefined && group === undefined) return null
  if (!titled && !people.every(isPerson)) return null
  if (party === undefined) return {...nobody, kind: 'party', party: group ?? null, sureness, name}
  // A State and a group in one label: the State speaks for the group.
  return {kind: 'party', party, onBehalfOf: behalf ?? group ?? null, sureness, name}
}

type Part = {readonly party: PartyId | null; readonly spokenFor: PartyId | null}

const partOf = (part: string, index: PartyIndex): Part => {
  const behalf =
    /^(?:on behalf of|for|au nom d(?:e|u|es)|en nombre del?|от имени|باسم|نيابة عن|代表)\s*(?:the|la|les|los|las|l['’])?\s*(.+)$/iu.exec(
      part
    )?.[1]
  if (behalf !== undefined) {
    const spokenFor = index.lookUp(behalf.toLowerCase())
    if (spokenFor !== null) return {party: null, spokenFor}
  }
  const office = representative(part, index)?.party ?? null
  return {party: index.lookUp(part.toLowerCase()) ?? office, spokenFor: null}
}

/** A person, an organisation, or somebody nameless; States that stand in the label in any other way name nobody. */
const somebody = (
  words: string,
  found: readonly {readonly party: PartyId}[],
  subjects: RegExp
): Named | null => {
  const bare = words.replace(/\s*[([（].*$/u, '').trim()
  if (namelessSpeaker.test(bare)) return {...nobody, kind: 'nameless', name: bare}
  if (personTitle.test(bare) || titleBehind.test(bare))
    return {...nobody, kind: bare === words ? 'titled' : 'affiliated', name: bare}
  if (!isCapitalised(words)) return null
  if (organisationWord.test(words) || found.length > 0) return {...nobody, kind: 'organisation', name: words}
  if (subjects.test(words)) return {...nobody, kind: 'subject', name: words}
  if (isPerson(bare)) return {...nobody, kind: 'person', name: bare}
  return /^\p{Lu}[\p{L}\p{M}.’'-]+$/u.test(bare) ? {...nobody, kind: 'unclear', name: bare} : null
}

const particle = /^(?:of|the|and|de|du|des|la|le|van|von|der|den|bin|bint|ben|al|el|da|do|dos|y|e|i|for)$/u

const isCapitalised = (words: string): boolean =>
  words
    .split(' ')
    .every(word => /^[^\p{L}]*\p{Lu}/u.test(word) || particle.test(word) || !/\p{L}/u.test(word))

/** One to five words in capitals, or two to five that begin with one; scripts without capitals tell no person so. */
const isPerson = (words: string): boolean => {
  const list = words.split(' ')
  if (list.length > 5 || !/^\p{Lu}/u.test(words)) return false
  if (/^[\p{Lu}\p{M}\s.’'‑-]{2,}$/u.test(words)) return true
  return list.length >= 2 && isCapitalised(words) && !/\d/u.test(words)
}
