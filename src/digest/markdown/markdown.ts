import {type Block, type Heading, type Inlines, laidOut, type Outline} from '../outline/outline.js'
import {steady} from '../outline/text.js'
import {onPaper} from '../pictures/colours.js'
import {asLine, escaped, forAttribute} from './escaped.js'

/**
 * An outline as Markdown with tables and footnotes, as GitHub and pandoc read it. The sources of quotes are footnotes
 * at the end; every place that is linked to has an anchor. The same outline gives the same bytes.
 */
export function markdownOf(outline: Outline): string {
  const notes: string[] = []
  const note = (source: Inlines): string => {
    notes.push(line(source))
    return `[^${notes.length}]`
  }
  const body = laidOut(outline).map(block => blockOf(block, {note, direction: outline.direction}))
  const text = [
    `# ${escaped(outline.title)}`,
    ...body,
    ...notes.map((words, index) => `[^${index + 1}]: ${words}`)
  ].join('\n\n')
  return outline.direction === 'rtl' ? `${turned(text, outline.language, 'rtl')}\n` : `${text}\n`
}

type Around = {readonly note: (source: Inlines) => string; readonly direction: Outline['direction']}

function blockOf(block: Heading | Block, around: Around): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${anchor(block.id)}${escaped(block.text)}`
    case 'paragraph':
      return (
        (block.number === undefined ? '' : `${block.number}\\. `) +
        anchor(block.id) +
        (block.tone === 'label' ? label(block.parts) : line(block.parts))
      )
    case 'list':
      return block.entries.map(({id, parts}) => `- ${anchor(id)}${line(parts)}`).join('\n')
    case 'table':
      return table(block)
    case 'quote':
      return quote(block, around)
    case 'figure':
      return [
        `${anchor(block.id)}![${escaped(block.alternative)}](data:image/svg+xml;base64,${base64(onPaper(block.svg))})`,
        line(block.caption)
      ].join('\n\n')
  }
}

/** What is said quietly beside a label is not bold with it. */
const label = (parts: Inlines): string => {
  const isQuiet = (part: Inlines[number]) => typeof part === 'object' && part.kind === 'quiet'
  return bold(line(parts.filter(part => !isQuiet(part)))) + written(parts.filter(isQuiet))
}

function table({id, caption, columns, rows}: Extract<Block, {kind: 'table'}>): string {
  const rule = {start: '---', centre: ':---:', end: '---:'} as const
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `${anchor(id)}${bold(line(caption))}`,
    '',
    row(columns.map(({heading}) => escaped(heading))),
    row(columns.map(({align}) => rule[align])),
    ...rows.map(({id: rowId, cells}) =>
      row(cells.map((parts, index) => (index === 0 ? anchor(rowId) : '') + line(parts)))
    )
  ].join('\n')
}

function quote(block: Extract<Block, {kind: 'quote'}>, {note, direction}: Around): string {
  const words = steady(block.text)
    .split('\n')
    .filter(part => part.trim() !== '')
    .map(part => asLine(escaped(part)))
  // A backslash at the end of a line breaks it; the last line has none.
  const text = `> ${anchor(block.id)}${words.join('\\\n> ')}`
  const own = block.direction === 'auto' || block.direction === direction
  const mark = block.source.length === 0 ? '' : note(block.source)
  return [
    own ? text : turned(text, block.language, block.direction),
    ...(block.cite.length === 0 ? [] : [`— ${line(block.cite)}${mark}`])
  ].join('\n\n')
}

/** One line of Markdown. */
const line = (parts: Inlines): string => asLine(written(parts))

function written(parts: Inlines): string {
  const pieces = parts.map(part => {
    if (typeof part === 'string') return escaped(part)
    if (part.kind === 'apart') return apart(part)
    if (part.kind === 'sign') return escaped(part.text)
    const inner = written(part.parts)
    return part.kind === 'strong' || part.kind === 'quiet' ? inner : `[${inner}](#${part.to})`
  })
  return pieces
    .map((piece, index) => {
      const part = parts[index]
      const isStrong = typeof part === 'object' && (part.kind === 'strong' || part.kind === 'sign')
      return isStrong ? bold(piece, {before: pieces[index - 1], after: pieces[index + 1]}) : piece
    })
    .join('')
}

/** Words whose language is known bear it, for who hears them. */
const apart = ({language, direction, text}: Extract<Inlines[number], {kind: 'apart'}>): string =>
  language === 'und'
    ? escaped(text)
    : `<span lang="${forAttribute(language)}" dir="${direction}">${escaped(text)}</span>`

// Asterisks beside a sign mark nothing where a letter stands on their other side, as often in Chinese.
function bold(
  words: string,
  {before = '', after = ''}: {readonly before?: string | undefined; readonly after?: string | undefined} = {}
): string {
  const inner = words.trim()
  if (inner === '') return words
  const opens = /^[\p{L}\p{N}]/u.test(inner) || !/[\p{L}\p{N}]$/u.test(before)
  const closes = /[\p{L}\p{N}]$/u.test(inner) || !/^[\p{L}\p{N}]/u.test(after)
  return opens && closes ? `**${inner}**` : `<b>${inner}</b>`
}

const anchor = (id: string | null): string => (id === null ? '' : `<a id="${forAttribute(id)}"></a>`)

const turned = (text: string, language: string, direction: string): string =>
  `<div lang="${forAttribute(language)}" dir="${direction}">\n\n${text}\n\n</div>`

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')
