import type {z} from 'zod'
import type {Sentence} from '../../domain/errors.js'
import {faultsInFile, sentence, userError} from '../../domain/refusals/refuse.js'
import {DateText, fileNameOf, isSameFile, type ManifestRow, type PartyId} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {csvRecords} from './csv-records.js'

/** What the manifest must know of the parties: the id of a name in any language, or of a code. */
export type PartyLookUp = Pick<PartyIndex, 'lookUp' | 'lookUpCode'>

const columns = [
  'file',
  'party',
  'party_name',
  'title',
  'date',
  'session',
  'language',
  'on_behalf_of',
  'supersedes'
] as const
type Column = (typeof columns)[number]

/** The rows of a manifest; a manifest with any fault gives none, but one error that lists every fault by line. */
export const readManifest = (csvText: string, fileName: string, index: PartyLookUp): ManifestRow[] => {
  const [header, ...records] = csvRecords(csvText, fileName)
  if (header === undefined) throw userError('manifestEmpty', {file: fileName})
  const names = header.cells.map(cell => cell.trim().toLowerCase())
  const columnFaults = faultsOfHeader(names).map(fault => ({line: header.line, fault}))
  if (columnFaults.length > 0) throw faultsInFile(fileName, columnFaults)

  const faults: Fault[] = []
  const rows: ManifestRow[] = []
  const lines = new Map<string, number>()
  for (const {line, cells} of records) {
    const report: Report = (key, values) => void faults.push({line, fault: sentence(key, values)})
    if (cells.length > names.length) report('manifestCells', {cells: cells.length, columns: names.length})
    const row = rowOfCells(Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ''])), {
      index,
      report
    })
    const first = lines.get(fileNameOf(row.file))
    if (first !== undefined && row.file !== '') report('manifestRowTwice', {name: row.file, first})
    lines.set(fileNameOf(row.file), first ?? line)
    rows.push(row)
  }
  const replacing = rows.filter(row => row.supersedes && !isSameFile(row.supersedes, row.file))
  for (const {file} of replacing.filter(row => comesRound(row, rows)))
    faults.push({
      line: lines.get(fileNameOf(file)) ?? 0,
      fault: sentence('manifestRound', {name: file})
    })
  if (faults.length > 0) throw faultsInFile(fileName, faults)
  return rows
}

/** The row of a file, however its accents are encoded on disk. */
export const rowOfFile = (rows: readonly ManifestRow[], name: string): ManifestRow | undefined =>
  rows.find(row => isSameFile(row.file, name))

/** The rows that name none of these files. */
export const rowsWithoutFile = (rows: readonly ManifestRow[], names: readonly string[]): ManifestRow[] => {
  const known = new Set(names.map(fileNameOf))
  return rows.filter(row => !known.has(fileNameOf(row.file)))
}

/** Whether following what a row supersedes leads back to it, so that none of these files would count. */
const comesRound = (row: ManifestRow, rows: readonly ManifestRow[]): boolean => {
  let earlier = row.supersedes
  for (let steps = 0; earlier !== undefined && steps < rows.length; steps++) {
    if (isSameFile(earlier, row.file)) return true
    earlier = rowOfFile(rows, earlier)?.supersedes
  }
  return false
}

/** What is wrong with a line. */
type Fault = {readonly line: number; readonly fault: Sentence}

type Report = (...said: Parameters<typeof sentence>) => void

const faultsOfHeader = (names: readonly string[]): readonly Sentence[] => {
  const known: ReadonlySet<string> = new Set(columns)
  return [
    ...names
      .filter(name => !known.has(name))
      .map(name => sentence('manifestNoColumn', {name, columns: columns.join(', ')})),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map(name => sentence('manifestColumnTwice', {name})),
    ...(names.includes('file') ? [] : [sentence('manifestNoFileColumn')])
  ]
}

type Reading = {readonly index: PartyLookUp; readonly report: Report}

const rowOfCells = (
  cells: Readonly<Partial<Record<Column, string>>>,
  {index, report}: Reading
): ManifestRow => {
  const file = fileNameOf(cells.file ?? '')
  if (file === '') report('manifestNoFile')
  const party = (name: string): z.infer<typeof PartyId>[] => {
    const id = index.lookUp(name) ?? index.lookUpCode(name)
    if (id === null) {
      report('manifestParty', {name})
    }
    return id === null ? [] : [id]
  }
  // A name alone is enough, where it is the name of a known party.
  const parties = namesIn(cells.party || cells.party_name || '').flatMap(party)
  const date = cells.date ?? ''
  if (date !== '' && !isDate(date)) report('manifestDate', {date})
  const language = cells.language ?? ''
  if (language !== '' && !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language)) {
    report('manifestLanguage', {language})
  }
  const behalf = cells.on_behalf_of ?? ''
  const [onBehalfOf] = behalf === '' ? [] : party(behalf)
  const supersedes = fileNameOf(cells.supersedes ?? '')
  if (supersedes !== '' && isSameFile(supersedes, file)) report('manifestItself')
  return {
    file,
    parties: [...new Set(parties)],
    ...filled('partyName', cells.party_name),
    ...filled('title', cells.title),
    ...filled('date', date),
    ...filled('session', cells.session),
    ...filled('language', language.toLowerCase()),
    ...(onBehalfOf === undefined ? {} : {onBehalfOf}),
    ...filled('supersedes', supersedes)
  }
}

const namesIn = (cell: string): string[] =>
  cell
    .split(/[;；]/u)
    .map(name => name.trim())
    .filter(name => name !== '')

const filled = <Key extends string>(key: Key, value: string | undefined): {readonly [K in Key]?: string} =>
  // The compiler widens a computed key to string.
  value === undefined || value === '' ? {} : ({[key]: value} as {[K in Key]: string})

/** True for a day, month or year that the calendar has. */
const isDate = (date: string): boolean => {
  if (!DateText.safeParse(date).success) return false
  const parsed = new Date(date)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}
