import {UserError} from '../../domain/errors.js'
import type {Outline} from '../outline/outline.js'

/** In which forms a handout is written; each is the ending of its file. */
export const handoutFormats = ['html', 'json', 'pdf', 'docx', 'md'] as const
export type HandoutFormat = (typeof handoutFormats)[number]

/** A handout before it is written: as words, from which all formats but JSON are made, and as a value. */
export type Handout = {readonly outline: Outline; readonly style: string; readonly value: unknown}

/** The formats by their names, `all` or parted by commas, in the order of the list. Throws a UserError for any other. */
export function handoutFormatsNamed(given: string): readonly HandoutFormat[] {
  const names = given.split(',').map(name => name.trim().toLowerCase())
  const known: readonly string[] = ['all', ...handoutFormats]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new UserError(
      `--formats ${given}: there is no format “${unknown}”, so name some of ${handoutFormats.join(', ')}, or all.`
    )
  return names.includes('all') ? handoutFormats : handoutFormats.filter(format => names.includes(format))
}

/** The handout in one format; what the format needs is loaded when it is asked for. */
export async function handoutIn(
  format: HandoutFormat,
  {outline, style, value}: Handout
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html': {
      const {handoutHtml} = await import('./page/handout-html.js')
      return handoutHtml(outline, style)
    }
    case 'json':
      return `${JSON.stringify(value, null, 2)}\n`
    case 'pdf': {
      const {pdfOf} = await import('../pdf/pdf.js')
      return pdfOf(outline)
    }
    case 'docx': {
      const {docxOf} = await import('../docx/docx.js')
      return docxOf(outline)
    }
    case 'md': {
      const {markdownOf} = await import('../markdown/markdown.js')
      return markdownOf(outline)
    }
  }
}
