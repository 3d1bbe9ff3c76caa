import {type Block, laidOut, type Outline, type Section} from '../outline/outline.js'

/** What one PDF holds of an outline: whole chapters, or some of what a chapter holds, under its headings. */
export type Volume = {
  readonly sections: readonly Section[]
  /** Letters of text and marks, those of tables and lists as they weigh in memory; drawings are left out. */
  readonly weight: number
}

/** Some 150 pages, for which Typst and the packing take a third of a gigabyte. */
const HEAVIEST = 1_400_000

/** Typst takes so many times the memory for a letter in a table or a list, which have many marks. */
const weights: Partial<Record<Block['kind'], number>> = {table: 4, list: 1.5}

/**
 * The chapters of an outline in volumes, in their order; one volume where all fit into it. A chapter that is too heavy
 * for one is parted between its sections, and what is too heavy still between its blocks, the entries of its lists and
 * the rows of its tables; the headings begin each part.
 */
export function volumesOf(
  {sections}: Pick<Outline, 'sections'>,
  heaviest: number = HEAVIEST
): readonly Volume[] {
  const volumes: Volume[] = []
  for (const chapter of sections) {
    const whole = weightOf(chapter)
    const parts = whole > heaviest ? partsOf(chapter, heaviest) : [chapter]
    for (const part of parts) put(part, volumes, heaviest)
  }
  return volumes.length === 0 ? [{sections: [], weight: 0}] : volumes
}

function put(part: Section, volumes: Volume[], heaviest: number): void {
  const weight = weightOf(part)
  const last = volumes.at(-1)
  if (last === undefined || last.weight + weight > heaviest) {
    volumes.push({sections: [part], weight})
    return
  }
  volumes[volumes.length - 1] = {
    sections: joined(last.sections, part),
    weight: last.weight + weight
  }
}

/** With what a part holds under its headings, where these stand there already. */
function joined(sections: readonly Section[], part: Section): readonly Section[] {
  const last = sections.at(-1)
  if (last?.id !== part.id) return [...sections, part]
  const blocks = part.blocks.reduce(listed, last.blocks)
  return [...sections.slice(0, -1), {...last, blocks, sections: part.sections.reduce(joined, last.sections)}]
}

/** With a block, the entries or rows of which go on with those before it, where they are of one list or table. */
function listed(blocks: readonly Block[], block: Block): readonly Block[] {
  const [before, last] = [blocks.slice(0, -1), blocks.at(-1)]
  const whole = cutFrom.get(block)
  if (last === undefined || whole === undefined || cutFrom.get(last) !== whole) return [...blocks, block]
  if (last.kind === 'list' && block.kind === 'list')
    return [...before, piece(whole, {...last, entries: [...last.entries, ...block.entries]})]
  if (last.kind === 'table' && block.kind === 'table')
    return [...before, piece(whole, {...last, rows: [...last.rows, ...block.rows]})]
  return [...blocks, block]
}

/** The list or table that a piece was cut from: two that follow each other are never made one. */
const cutFrom = new WeakMap<Block, Block>()

function piece(whole: Block, some: Block): Block {
  cutFrom.set(some, whole)
  return some
}

/** A part for each section; what stands before them goes with the first, unless the two are too heavy together. */
function partsOf(chapter: Section, heaviest: number): readonly Section[] {
  const [first, ...rest] = chapter.sections
    .flatMap(each => cut(each, heaviest))
    .map(each => ({...chapter, blocks: [], sections: [each]}))
  if (first === undefined) return cut(chapter, heaviest)
  const opening = {...first, blocks: chapter.blocks}
  return weightOf(opening) <= heaviest
    ? [opening, ...rest]
    : [...(chapter.blocks.length === 0 ? [] : cut({...chapter, sections: []}, heaviest)), first, ...rest]
}

/** Too heavy a section without others below it as one for each block, and for some entries of a list or rows of a table. */
const cut = (section: Section, heaviest: number): readonly Section[] =>
  section.sections.length > 0 || section.blocks.length === 0 || weightOf(section) <= heaviest
    ? [section]
    : section.blocks.flatMap(piecesOf).map(block => ({...section, blocks: [block]}))

function piecesOf(block: Block): readonly Block[] {
  if (block.kind === 'list') return inTens(block.entries).map(entries => piece(block, {...block, entries}))
  if (block.kind === 'table') return inTens(block.rows).map(rows => piece(block, {...block, rows}))
  return [block]
}

const inTens = <Each>(all: readonly Each[]): readonly (readonly Each[])[] =>
  Array.from({length: Math.max(1, Math.ceil(all.length / 10))}, (_, at) => all.slice(at * 10, at * 10 + 10))

const weightOf = ({heading, blocks, sections}: Section): number =>
  heading.length +
  blocks.reduce((sum, block) => sum + weightOfBlock(block), 0) +
  sections.reduce((sum, section) => sum + weightOf(section), 0)

const weightOfBlock = (block: Block): number =>
  JSON.stringify(block, (key, value: unknown) => (key === 'svg' ? null : value)).length *
  (weights[block.kind] ?? 1)

/** Where an id stands: which volume, and the last heading before it, since a PDF can be opened at headings alone. */
export type Home = {readonly volume: number; readonly heading: string | null}

/** The place that a list of volumes leads to: the first heading that tells one from others. No id has a space. */
export const doorOf = (volume: number): string => `volume ${volume}`

/** Where every id of an outline stands. A heading that begins several volumes stands in the first of them. */
export function homesIn(volumes: readonly Volume[], outline: Outline): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>()
  for (const [volume, {sections}] of volumes.entries()) {
    const [first] = sections
    if (first !== undefined) homes.set(doorOf(volume), {volume, heading: first.sections[0]?.id ?? first.id})
    let heading: string | null = null
    const note = (id: string | null) => {
      if (id !== null && !homes.has(id)) homes.set(id, {volume, heading})
    }
    for (const block of laidOut({...outline, ...endsOf(volume, volumes, outline), sections})) {
      if (block.kind === 'heading') heading = block.id
      if (block.kind === 'list') for (const {id} of block.entries) note(id)
      else note(block.id)
      if (block.kind === 'table') for (const {id} of block.rows) note(id)
    }
  }
  return homes
}

/** What stands before the first chapter goes with the first volume, and what stands after the last with the last. */
export const endsOf = (
  volume: number,
  {length}: readonly Volume[],
  {front, closing = []}: Outline
): Pick<Outline, 'front' | 'closing'> => ({
  front: volume === 0 ? front : [],
  closing: volume === length - 1 ? closing : []
})
