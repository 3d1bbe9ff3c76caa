import type {Digest} from '../domain/digest/digest.js'
import type {UnLanguage} from '../domain/document.js'
import {UserError} from '../domain/errors.js'
import type {SettledPassage} from '../domain/tag.js'

/**
 * One way to write a digest: the files it gives, by name, which may lie in a folder of their own. `passages` holds every
 * passage that is quoted. Where one file alone is wanted, others may be left out.
 */
export type Format = {
  readonly name: string
  readonly files: (
    digest: Digest,
    passages: readonly SettledPassage[],
    language: UnLanguage,
    only?: string
  ) => Promise<ReadonlyMap<string, string | Uint8Array>>
}

/** All formats, in the order in which they are written. What each needs is loaded when it is asked for. */
export const formats: readonly Format[] = [
  {
    name: 'html',
    files: async (digest, passages, language) => {
      const {digestHtml} = await import('./html/digest-html.js')
      return new Map([['digest.html', digestHtml(digest, passages, language)]])
    }
  },
  {
    name: 'json',
    files: async (digest, passages) => {
      const {digestJson, passagesJsonl} = await import('./json.js')
      return new Map([
        ['digest.json', digestJson(digest)],
        ['passages.jsonl', passagesJsonl(passages)]
      ])
    }
  },
  {
    name: 'md',
    files: async (digest, _passages, language) => {
      const {markdownOf} = await import('./markdown/markdown.js')
      return new Map([['digest.md', markdownOf(await outline(digest, language))]])
    }
  },
  {
    name: 'docx',
    files: async (digest, _passages, language) => {
      const {docxOf} = await import('./docx/docx.js')
      return new Map([['digest.docx', await docxOf(await outline(digest, language))]])
    }
  },
  {
    name: 'pdf',
    files: async (digest, _passages, language, only) => {
      const {pdfsOf} = await import('./pdf/pdfs.js')
      return pdfsOf(await outline(digest, language), 'digest', {only})
    }
  },
  {
    name: 'working-paper',
    files: async (digest, _passages, language) => {
      const {workingPaperFiles} = await import('./official/working-paper-files.js')
      return workingPaperFiles(digest, language)
    }
  },
  {
    name: 'summary',
    files: async digest => {
      const {summaryJson} = await import('./summary/summary-of.js')
      return new Map([['summary.json', summaryJson(digest)]])
    }
  },
  {
    name: 'xlsx',
    files: async (digest, passages, language) => {
      const {xlsxFiles} = await import('./xlsx/xlsx-files.js')
      return xlsxFiles(digest, passages, language)
    }
  },
  {
    name: 'csv',
    files: async (digest, passages, language) => {
      const {csvFiles} = await import('./csv/csv-files.js')
      return csvFiles(digest, passages, language)
    }
  }
]

/** What is written where nobody says which: what costs little. */
export const usualFormats = 'html,json,md'

/** The formats by their names, `all` or parted by commas, in the order of the list. Throws a UserError for any other. */
export function formatsNamed(given: string): readonly Format[] {
  const names = given.split(',').map(name => name.trim().toLowerCase())
  const known = ['all', ...formats.map(({name}) => name)]
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined)
    throw new UserError(
      `--formats ${given}: there is no format “${unknown}”, so name some of ${known.slice(1).join(', ')}, or all.`
    )
  return names.includes('all') ? formats : formats.filter(({name}) => names.includes(name))
}

const outline = async (digest: Digest, language: UnLanguage) => {
  const {outlineOf} = await import('./outline/outline-of.js')
  return outlineOf(digest, language)
}
