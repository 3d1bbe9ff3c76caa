import type {Block, Document} from '../../domain/document.js'
import {sentenceEnds} from '../segment/sentence-ends.js'
import {timeCode} from './label-words.js'
import {type Known, type Named, speakerOfLabel} from './speaker-of-label.js'

/**
 * A place where a turn may begin: behind the `>>` of captions, at the head of a line, within a paragraph, or as a line
 * of its own. `start` to `said` is the label with all that belongs to it.
 */
export type Mark = {
  readonly place: 'caption' | 'head' | 'inner' | 'alone'
  readonly start: number
  readonly said: number
  /** As printed; null where nobody is named. */
  readonly label: string | null
  readonly named: Named | null
  /** Whether the time stands beside it. */
  readonly timed: boolean
  readonly block: Block
}

type Line = {readonly start: number; readonly text: string; readonly block: Block}
type Naming = (label: string) => Named | null

/** Every place where a turn may begin, in order; whether they are labels at all is not told yet. */
export const marksIn = ({text, blocks}: Pick<Document, 'text' | 'blocks'>, names: Known): Mark[] => {
  const known = new Map<string, Named | null>()
  const naming: Naming = label => {
    const named = known.get(label) ?? speakerOfLabel(label, names)
    known.set(label, named)
    return named
  }
  return linesOf(text, blocks).flatMap(line => {
    const captions = captionsIn(line, naming)
    const [first] = captions
    const head = first?.start === line.start ? [] : headOf(line, naming)
    const inner = innerOf(line, naming).filter(({start}) =>
      captions.every(caption => !overlaps(caption, start))
    )
    const found = [...captions, ...head, ...inner.filter(({start}) => start > (head[0]?.start ?? line.start))]
    return (found.length > 0 ? found : aloneOn(line, naming)).toSorted((a, b) => a.start - b.start)
  })
}

const overlaps = ({start, said}: Mark, at: number): boolean => at >= start && at <= said

const linesOf = (text: string, blocks: readonly Block[]): Line[] =>
  blocks
    .filter(({kind}) => kind !== 'furniture')
    .flatMap(block => {
      let end = block.start - 1
      return text
        .slice(block.start, block.end)
        .split('\n')
        .map(line => {
          const start = end + 1
          end = start + line.length
          return {start: start + line.length - line.trimStart().length, text: line.trim(), block}
        })
    })
    .filter(line => line.text !== '')

const before = String.raw`(?:${timeCode}[ \u00a0]*[-–—]?[ \u00a0]*)?`
/** A label up to its colon, which a Latin one has white space behind. */
const labelled = String.raw`(?<label>[^:：>\n]{1,90}?)(?<time>\s*${timeCode})?[\s\u200e\u200f]*(?::(?=\s|$)|：)\s*`
const caption = new RegExp(String.raw`(?<!\S)${before}(?:>{2,}|＞{2,}|≫)\s*${before}`, 'gu')
const captionLabel = new RegExp(labelled, 'yu')
const head = new RegExp(String.raw`^\p{Cf}*(?<clock>${timeCode}\s*[-–—]?\s*)?${labelled}`, 'u')
const alone = new RegExp(
  String.raw`^\p{Cf}*(?<clock>${timeCode}\s*[-–—]?\s*)?(?<label>[^:：>\n]{1,90}?)(?<time>\s+${timeCode})?\p{Cf}*$`,
  'u'
)

const captionsIn = (line: Line, naming: Naming): Mark[] =>
  [...line.text.matchAll(caption)].map(match => {
    const end = match.index + match[0].length
    captionLabel.lastIndex = end
    const groups = captionLabel.exec(line.text)
    const label = groups?.groups?.label?.trim() ?? ''
    const named = label === '' ? null : naming(label)
    const bare = named === null ? wholeLabel(line.text.slice(end), naming) : null
    return {
      place: 'caption',
      start: line.start + match.index,
      said: line.start + (named !== null ? captionLabel.lastIndex : bare !== null ? line.text.length : end),
      label: named !== null ? label : bare === null ? null : line.text.slice(end).trim(),
      named: named ?? bare,
      timed: false,
      block: line.block
    }
  })

/** ">> ARVANIA" with its speech in the next paragraph. */
const wholeLabel = (rest: string, naming: Naming): Named | null => {
  const named = rest.length > 90 ? null : naming(rest.trim())
  return named !== null && isStrong(named) ? named : null
}

/** Whether a label names somebody whom no ordinary paragraph opens with. */
export const isStrong = ({kind}: Named): boolean =>
  ['party', 'chair', 'secretariat', 'titled', 'affiliated'].includes(kind)

const headOf = (line: Line, naming: Naming): Mark[] => {
  const match = head.exec(line.text)
  const label = match?.groups?.label?.trim() ?? ''
  const named = label === '' ? null : naming(label)
  if (match === null || named === null) return []
  const timed = match.groups?.clock !== undefined || match.groups?.time !== undefined
  const said = line.start + match[0].length
  return [{place: 'head', start: line.start, said, label, named, timed, block: line.block}]
}

/** Labels behind the end of a sentence, where the lines of a file were joined. */
const innerOf = (line: Line, naming: Naming): Mark[] => {
  const colons = [...line.text.matchAll(/:(?=\s)|：/gu)].map(({index}) => index)
  if (colons.length === 0) return []
  const ends = [...sentenceEnds(line.text), ...timesIn(line.text)].toSorted((a, b) => a - b)
  let passed = 0
  return colons.flatMap(colon => {
    while ((ends[passed] ?? Number.POSITIVE_INFINITY) <= colon) passed += 1
    const end = ends[passed - 1]
    if (end === undefined || colon - end > 110) return []
    const clock = new RegExp(`^\\s*(?:${before})`, 'u').exec(line.text.slice(end, colon))?.[0] ?? ''
    const label = line.text.slice(end + clock.length, colon).trim()
    const named = label === '' ? null : naming(label)
    if (named === null || !isStrong(named) || !isSetApart(label)) return []
    const start = end + (clock.length - clock.trimStart().length)
    const said =
      colon + 1 + (line.text.slice(colon + 1).length - line.text.slice(colon + 1).trimStart().length)
    return [
      {
        place: 'inner' as const,
        start: line.start + start,
        said: line.start + said,
        label,
        named,
        timed: clock.trim() !== '',
        block: line.block
      }
    ]
  })
}

const timesIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\S)\[?\d{1,2}:\d{2}:\d{2}/gu)].map(({index}) => index)

/** In capitals, or with a title or an office: a mere name before a colon may be any sentence's. */
const isSetApart = (label: string): boolean => !/\p{Ll}/u.test(label) || /[\s(（]/u.test(label)

const aloneOn = (line: Line, naming: Naming): Mark[] => {
  const {kind, start, end} = line.block
  if (kind !== 'heading' && kind !== 'paragraph') return []
  const match = line.text.length > 110 ? null : alone.exec(line.text)
  const label = match?.groups?.label?.trim() ?? ''
  if (match === null || label === '' || (/[.,;!?…]$/u.test(label) && kind !== 'heading')) return []
  const timed = match.groups?.clock !== undefined || match.groups?.time !== undefined
  const whole = end - start <= line.text.length + 2
  if (!whole && !timed && line.start !== start) return []
  const said = line.start + line.text.length
  return [{place: 'alone', start: line.start, said, label, named: naming(label), timed, block: line.block}]
}
