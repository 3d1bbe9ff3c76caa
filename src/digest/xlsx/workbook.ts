import type {UnLanguage} from '../../domain/document.js'
import {withForbiddenShown} from '../tables/readable-text.js'
import type {Table} from '../tables/table.js'
import {zipped} from '../zip/zipped.js'
import {escaped} from './cell.js'
import {linksFrom, quotedName} from './links.js'
import {rangeOf, sheetXml} from './sheet.js'
import {sheetNames} from './sheet-names.js'
import {stylesXml} from './styles.js'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Tables as an Excel workbook, one sheet each. The same tables give the same bytes at any time and in any time zone: no
 * date is in it.
 */
export function workbook(
  tables: readonly Table[],
  {title, language}: {readonly title: string; readonly language: UnLanguage}
): Uint8Array {
  const names = sheetNames(tables.map(table => table.title))
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(tables)],
    [
      '_rels/.rels',
      relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['core', 'docProps/core.xml']
      ])
    ],
    ['docProps/core.xml', core(title, language)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...tables.map((_, at) => ['worksheet', sheetName(at)] as const), ['styles', 'styles.xml']])
    ],
    ['xl/styles.xml', stylesXml],
    ['xl/workbook.xml', workbookXml(tables, names)],
    ...tables.map(
      (table, at) =>
        [
          `xl/${sheetName(at)}`,
          sheetXml(table, {language, links: linksFrom(table, {tables, names})})
        ] as const
    )
  ]
  return zipped(new Map(parts))
}

const sheetName = (at: number): string => `worksheets/sheet${at + 1}.xml`

const contentTypes = (tables: readonly Table[]): string =>
  [
    head,
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`,
    ...tables.map(
      (_, at) => `<Override PartName="/xl/${sheetName(at)}" ContentType="${types}.worksheet+xml"/>`
    ),
    '</Types>'
  ].join('')

const relations = (targets: readonly (readonly [string, string])[]): string =>
  [
    head,
    `<Relationships xmlns="${packaged}/relationships">`,
    ...targets.map(([kind, target], at) => {
      const type =
        kind === 'core' ? `${packaged}/relationships/metadata/core-properties` : `${office}/${kind}`
      return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`
    }),
    '</Relationships>'
  ].join('')

const core = (title: string, language: UnLanguage): string =>
  [
    head,
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${escaped(withForbiddenShown(title))}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  ].join('')

function workbookXml(tables: readonly Table[], names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`
  )
  // Without these, some programs show no arrows for a filter.
  const filters = tables.map((table, at) => {
    const [first, last] = rangeOf(table).map(place => place.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    const sheet = quotedName(names[at] ?? '')
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escaped(`${sheet}!${first}:${last}`)}</definedName>`
  })
  return [
    head,
    `<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
  ].join('')
}
