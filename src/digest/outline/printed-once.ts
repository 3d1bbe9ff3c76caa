import {paragraph} from './blocks.js'
import type {Edition} from './edition.js'
import type {Block, QuoteBlock, Section} from './outline.js'

/**
 * A chapter in which the same words of the same file are printed once: where they stand again, their citation says
 * under which heading or code they are in full and leads there. A chapter never leads into another for words, so that each can
 * be read alone.
 */
export function printedOnce(chapter: Section, at: Edition): Section {
  const first = new Map<string, {readonly id: string; readonly heading: string}>()
  const again = (quote: QuoteBlock, heading: string): Block => {
    if (quote.stretch === null) return quote
    const known = first.get(quote.stretch)
    if (known === undefined) {
      const id = quote.id ?? `${chapter.id}-quote-${first.size + 1}`
      first.set(quote.stretch, {id, heading: quote.under ?? heading})
      return {...quote, id}
    }
    const place = at.words('quotes.inFullUnder', {place: known.heading}, {link: known.id})
    return paragraph(['— ', ...quote.cite, at.say('common.comma'), ...place], {tone: 'small', id: quote.id})
  }
  const walked = (section: Section): Section => ({
    ...section,
    // What stands before the sections of a section is printed before them.
    blocks: section.blocks.map(block => (block.kind === 'quote' ? again(block, section.heading) : block)),
    sections: section.sections.map(walked)
  })
  return walked(chapter)
}
