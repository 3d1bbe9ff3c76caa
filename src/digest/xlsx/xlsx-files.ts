import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {SettledPassage} from '../../domain/tag.js'
import {titleIn} from '../edition-order.js'
import {tablesOf} from '../tables/tables-of.js'
import {workbook} from './workbook.js'

/** The tables as one Excel workbook, `digest.xlsx`, a sheet each. */
export async function xlsxFiles(
  digest: Digest,
  passages: readonly SettledPassage[],
  language: UnLanguage
): Promise<ReadonlyMap<string, Uint8Array>> {
  const tables = tablesOf(digest, passages, language)
  return new Map([['digest.xlsx', workbook(tables, {title: titleIn(digest, language).text, language})]])
}
