import type {List, ListLevel} from '../lists/labels.js'
import {type FileHead, tables} from './binary.js'

/** The lists of a file, by the number of their use, from 1. */
export type DocLists = ReadonlyMap<number, List>

/** Read the lists of a file (MS-DOC 2.4.6.3); the table of a list's levels follows that of the lists. */
export const docLists = (table: Buffer, head: FileHead): DocLists => {
  const lists = definedLists(table, head)
  const span = head.table(tables.listUses)
  if (span.length === 0) return new Map()
  const count = table.readUInt32LE(span.at)
  const uses = new Map<number, List>()
  const cursor = {at: span.at + 4 + 16 * count}
  for (let use = 0; use < count; use++) {
    const entry = span.at + 4 + 16 * use
    const id = table.readInt32LE(entry)
    const changes = changesAt(table, cursor, table.readUInt8(entry + 12))
    const levels = new Map([...(lists.get(id) ?? []), ...changes.levels])
    uses.set(use + 1, {id: String(use + 1), counter: String(id), levels, restarts: changes.restarts})
  }
  return uses
}

type Cursor = {at: number}
type Levels = ReadonlyMap<number, ListLevel>

const definedLists = (table: Buffer, head: FileHead): ReadonlyMap<number, Levels> => {
  const span = head.table(tables.lists)
  if (span.length === 0) return new Map()
  const count = table.readInt16LE(span.at)
  const cursor = {at: span.at + span.length}
  const lists = new Map<number, Levels>()
  for (let list = 0; list < count; list++) {
    const entry = span.at + 2 + 28 * list
    const isSimple = (table.readUInt8(entry + 26) & 1) === 1
    const depths = Array.from({length: isSimple ? 1 : 9}, (_, depth) => depth)
    lists.set(table.readInt32LE(entry), new Map(depths.map(depth => [depth, levelAt(table, cursor, depth)])))
  }
  return lists
}

/** What a use of a list changes: whole levels, or where they begin. */
const changesAt = (table: Buffer, cursor: Cursor, count: number) => {
  const levels = new Map<number, ListLevel>()
  const restarts = new Map<number, number>()
  cursor.at += 4
  for (let change = 0; change < count; change++) {
    const start = table.readInt32LE(cursor.at)
    const flags = table.readUInt32LE(cursor.at + 4)
    const depth = flags & 0xf
    cursor.at += 8
    if ((flags & 0x20) !== 0) levels.set(depth, levelAt(table, cursor, depth))
    if ((flags & 0x10) !== 0) restarts.set(depth, levels.get(depth)?.start ?? start)
  }
  return {levels, restarts}
}

/** One level (MS-DOC 2.9.150); the first nine characters of the code stand for the figures of the levels. */
const levelAt = (table: Buffer, cursor: Cursor, depth: number): ListLevel => {
  const {at} = cursor
  const info = table.readUInt8(at + 5)
  const textAt = at + 28 + table.readUInt8(at + 24) + table.readUInt8(at + 25)
  const length = table.readUInt16LE(textAt)
  const text = table.subarray(textAt + 2, textAt + 2 + 2 * length).toString('utf16le')
  cursor.at = textAt + 2 + 2 * length
  return {
    format: formats[table.readUInt8(at + 4)] ?? 'unknown',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format writes levels as control characters.
    text: text.replaceAll(/[\0-\x08]/g, level => `%${level.charCodeAt(0) + 1}`),
    start: table.readInt32LE(at),
    restartsBelow: (info & 0x08) === 0 ? depth : table.readUInt8(at + 26),
    legal: (info & 0x04) !== 0,
    glue: table.readUInt8(at + 15) === 2 ? '' : ' '
  }
}

/** The formats of figures by their numbers (MS-OSHARED 2.2.1.3), under the names of ECMA-376. */
export const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  15: 'decimalHalfWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  45: 'hebrew1',
  46: 'arabicAlpha',
  47: 'hebrew2',
  48: 'arabicAbjad',
  57: 'numberInDash',
  58: 'russianLower',
  59: 'russianUpper',
  255: 'none'
}
