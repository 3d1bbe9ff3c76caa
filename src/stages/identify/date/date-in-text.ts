import type {Document} from '../../../domain/document.js'
import {cleaned} from '../opening.js'
import {datesIn} from './dates.js'
import {folded} from './month-names.js'

type Text = Pick<Document, 'text' | 'blocks'>

/** The dates of running headers and footers that say nothing else but a place, a name or a page, ISO 8601. */
export const datesInFurniture = ({text, blocks}: Text): string[] =>
  blocks
    .filter(({kind}) => kind === 'furniture')
    .map(({start, end}) => cleaned(text.slice(start, end)).trim())
    .filter(isDateLine)
    .flatMap(datesIn)

/** True for a line of a date and at most a few words, none of them a small one that makes a sentence. */
export const isDateLine = (line: string): boolean =>
  line.length <= 60 && datesIn(line).length === 1 && !clause.test(line) && line.split(/\s+/u).length <= 8

/** What makes a line more than a date: a number of a resolution, a verb, or the date of something else. */
const clause =
  /[/]\d|[.:;]\s|\p{L}{3,}(?:ed|ée?s?|ado|ada)(?!\p{L})|(?<!\p{L})(?:resolution|since|until|before|after|rev|version|deadline|résolution|depuis|avant|après|resolución|desde|hasta|antes|резолюци\p{L}*|срок|قرار|منذ|قبل|بعد)(?!\p{L})|决议|截至|以前/iu

/**
 * The days that the first and last paragraphs give for this very text: "today, 12 March 2025", "Delivered in New
 * York on …", "Done at …". A date of anything else is not among them.
 */
export const datesOfThisText = (document: Text): string[] => {
  const paragraphs = paragraphsOf(document)
  const near = paragraphs.length <= 8 ? paragraphs : [...paragraphs.slice(0, 4), ...paragraphs.slice(-4)]
  return near.flatMap(paragraph => {
    const words = folded(paragraph).slice(0, mostLookedAt).replace(/\s+/gu, ' ')
    return ties.flatMap(tie =>
      [...words.matchAll(tie)].flatMap(match => {
        const end = match.index + match[0].length
        const date = datesIn(words.slice(end, end + 45)).find(found => found.length === 10)
        return date === undefined ? [] : [date]
      })
    )
  })
}

/** Real paragraphs are shorter. */
const mostLookedAt = 20_000

const paragraphsOf = ({text, blocks}: Text): string[] => {
  const spans = blocks.filter(({kind}) => kind === 'paragraph' || kind === 'list-item')
  const parts = spans.length > 0 ? spans.map(({start, end}) => text.slice(start, end)) : text.split('\n')
  return parts.map(part => cleaned(part).trim()).filter(part => part !== '')
}

/** A day, or a month and a day. */
const dayFollows = '\\s*(?:\\d{1,2}(?!\\d)|\\p{L}{3,10}\\.?\\s\\d{1,2}(?!\\d)|\\d{4}\\s*年)'

/** At most four words, each behind a space: words that may touch could be told apart in too many ways. */
const place = "(?:\\s[\\p{L}.’'-]+){0,4}?"

/**
 * What must stand right before the date, on folded text. "Delivered" opens its paragraph, so that it is this text
 * that was; a place and a date are a line of their own.
 */
const ties: readonly RegExp[] = [
  "(?<!\\p{L})(?:today|aujourd['’]hui|hoy|сегодня|اليوم)\\s*[,،(—–-]\\s*(?:on\\s|le\\s|el\\s|dia\\s)?",
  '今天[,，（(]?\\s*',
  `^(?:this\\s+)?(?:statement\\s+|address\\s+|remarks\\s+|speech\\s+)?(?:was\\s+|as\\s+)?(?:delivered|pronounced)(?:\\s+(?:in|at)${place})?[\\s,]+(?:on\\s+)?`,
  `^(?:done|signed)\\s+(?:in|at)${place},?\\s+(?:on\\s+|this\\s+)?`,
  `^(?:(?:declaration|intervention|allocution|discours)\\s+)?prononcee?(?:\\s+a${place})?,?\\s+le\\s+`,
  `^fait\\s+a${place},?\\s+le\\s+`,
  `^(?:(?:declaracion|intervencion|discurso)\\s+)?pronunciad[ao](?:\\s+en${place})?,?\\s+el\\s+`,
  `^(?:hech[oa]|dad[oa])\\s+en${place},?\\s+(?:el\\s+|a\\s+)?`,
  `^(?:произнесен[оа]|оглашен[оа]|совершено)(?:\\s+в${place})?,?\\s+`,
  `^(?:ألقيت|صدر|حرر)(?:\\s+في${place})?\\s*[،,]?\\s*(?:في|بتاريخ)\\s+`,
  '^(?:new york|geneva|vienna|the hague|geneve|vienne|nueva york|ginebra|viena|нью-иорк|женева|вена|نيويورك|جنيف|فيينا|纽约|日内瓦)\\s*[,،，]\\s*(?:le\\s|el\\s|on\\s)?(?=.{0,30}$)'
].map(tie => new RegExp(`${tie}(?=${dayFollows})`, 'gu'))
