import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {SettledPassage} from '../../domain/tag.js'
import {titleIn} from '../edition-order.js'
import {tablesOf} from '../tables/tables-of.js'
import {csvName, metadataJson} from './metadata.js'
import {tableCsv} from './table-csv.js'

/** The tables as CSV in the folder `csv`, one file a table, with `csv/metadata.json` that says what they are. */
export async function csvFiles(
  digest: Digest,
  passages: readonly SettledPassage[],
  language: UnLanguage
): Promise<ReadonlyMap<string, string>> {
  const tables = tablesOf(digest, passages, language)
  return new Map([
    ...tables.map(table => [`csv/${csvName(table)}`, tableCsv(table)] as const),
    ['csv/metadata.json', metadataJson(tables, {title: titleIn(digest, language).text, language})]
  ])
}
