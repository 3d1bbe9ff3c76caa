import type {CodeQuote, PlacedWords, Quote} from '../../../domain/position.js'
import {choiceInWords, inPercent, languageName, placeInWords, stanceInWords} from '../../html/phrases.js'
import {languageOf} from '../../html/plain.js'
import {framed, joined, link, paragraph, quiet, strong} from '../../outline/blocks.js'
import type {Block, Inlines} from '../../outline/outline.js'
import {inOneLine, writable} from '../../outline/text.js'
import {apart} from '../../outline/wording.js'
import type {Scene} from './scene.js'

type Words = CodeQuote | Quote | PlacedWords

type Shown = {
  readonly party: string
  readonly quote: Words
  /** What is said of it besides. */
  readonly remark?: string | undefined
  /** Whether it says why it was chosen before others. */
  readonly why?: boolean
}

/** Between what is said of one thing. */
export const dot = ' · '

/**
 * A party's own words, letter for letter and never shortened, with file, page and paragraph, under their number; words
 * that stand in the file already are named by it.
 */
export function quoteOfParty({party, quote, remark, why = false}: Shown, scene: Scene): Block {
  const {say} = scene
  const {number, again} = scene.numbers.next({party, quote})
  const stance: Inlines = 'stance' in quote ? [stanceInWords(quote, say)] : []
  const ending = [stance, ...(remark === undefined ? [] : [[remark]])].filter(({length}) => length > 0)
  if (again) {
    const above = scene.words('common.named', {
      called: [strong(scene.party(party))],
      said: [link(`w${number}`, say('handout.quoteAbove', {number}))]
    })
    return paragraph(joined([above, ...ending], dot), {tone: 'small'})
  }
  const place: Inlines = [
    apart(scene.fileName(quote.submission)),
    say('common.comma'),
    inOneLine(placeInWords(quote, say))
  ]
  const whose: Inlines = [framed(String(number)), ' ', strong(scene.party(party))]
  return {
    kind: 'quote',
    id: `w${number}`,
    text: writable(quote.text),
    language: quote.language,
    direction: languageOf(quote.language).dir,
    cite: joined(
      [whose, place, ...remarksOn(quote, scene), ...ending, ...(why ? choiceOf(quote, scene) : [])],
      dot
    ),
    source: [],
    under: null,
    stretch: null
  }
}

const remarksOn = ({submission, language, recognised}: Words, {say, ...scene}: Scene): readonly Inlines[] => [
  ...(scene.isTranscript(submission) ? [[say('quotes.asTakenDown')]] : []),
  ...(language === scene.language ? [] : [[languageName(language, say)]]),
  ...(recognised === null ? [] : [[say('quotes.recognised', {share: inPercent(recognised, say)})]])
]

function choiceOf(quote: Words, {say}: Scene): readonly Inlines[] {
  const chosen = 'merits' in quote ? choiceInWords(quote, say) : null
  return chosen === null ? [] : [[quiet(chosen)]]
}
