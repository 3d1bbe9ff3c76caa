import {z} from 'zod'
import {docxOf} from '../../../digest/docx/docx.js'
import {WholeFile} from '../../../digest/html/page/whole-file.js'
import {pdfOf} from '../../../digest/pdf/pdf.js'
import {dateIn} from '../../../digest/words/dates.js'
import {ofLabels} from '../../../digest/words/labels.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Edition} from '../../../domain/edition/edition.js'
import type {Row} from '../../../editions/reply/row.js'
import {sayIn} from '../../words/say.js'
import {rowOutline} from './row-outline.js'
import {RowView} from './row-view.js'

/** What a row can be mailed as. */
export const RowFormat = z.enum(['html', 'docx', 'pdf'])
export type RowFormat = z.infer<typeof RowFormat>

/** The row of one party as a file to be mailed. */
export async function rowFile(
  edition: Pick<Edition, 'draft'>,
  row: Row,
  {format, language}: {readonly format: RowFormat; readonly language: UnLanguage}
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === 'html') return rowHtml(edition, row, language)
  const outline = rowOutline(edition, row, language)
  return new Uint8Array(format === 'docx' ? await docxOf(outline) : await pdfOf(outline))
}

/** As one HTML file: no script, no request, and no link to anything. */
function rowHtml({draft}: Pick<Edition, 'draft'>, row: Row, language: UnLanguage): string {
  const say = sayIn(language)
  const party = ofLabels(row.party.names, language)
  const title = ofLabels(draft.titles, language)
  const heading = say('replying.rowOf', {party})
  const body = (
    <WholeFile title={`${heading} · ${title}`} language={language} style={style}>
      <main>
        <h1>{heading}</h1>
        <p>{say('replying.rowMail', {party, title, date: dateIn(language, draft.at.slice(0, 10))})}</p>
        <RowView {...{row, language, say}} replyTo={null} />
      </main>
    </WholeFile>
  )
  return `<!doctype html>${body.toString()}\n`
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}figure{margin:.75rem 0}blockquote{margin:0;padding-inline-start:1rem;border-inline-start:3px solid #888;white-space:pre-line}figcaption,.small{font-size:.875rem;color:#444}.reply{margin:.75rem 0;padding-inline-start:1rem}@media print{body{margin:0}}'
