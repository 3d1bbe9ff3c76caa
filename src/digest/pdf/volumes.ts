import {type Block, laidOut, type Outline, type Section} from '../outline/outline.js'

/** What one PDF holds of an outline: whole chapters, or some of the sections of a chapter under its heading. */
export type Volume = {
  readonly sections: readonly Section[]
  /** Letters of text and marks, those of tables as they weigh in memory; drawings are left out. */
  readonly weight: number
}

/** Some 200 pages, for which Typst and the packing take half a gigabyte. */
const HEAVIEST = 2_000_000

/** Typst takes so many times the memory for a letter in a table. */
const WEIGHT_IN_TABLE = 4

/**
 * The chapters of an outline in volumes, in their order; one volume where all fit into it. A chapter that is too heavy
 * for one is parted between its sections, and its heading begins each of its parts.
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

/** With the sections of a part under the heading of its chapter, where that stands there already. */
function joined(sections: readonly Section[], part: Section): readonly Section[] {
  const last = sections.at(-1)
  return last?.id === part.id
    ? [...sections.slice(0, -1), {...last, sections: [...last.sections, ...part.sections]}]
    : [...sections, part]
}

/** One part for each section; what stands before them goes with the first, unless the two are too heavy together. */
function partsOf(chapter: Section, heaviest: number): readonly Section[] {
  const [first, ...rest] = chapter.sections.map(each => ({...chapter, blocks: [], sections: [each]}))
  if (first === undefined) return [chapter]
  const opening = {...first, blocks: chapter.blocks}
  return weightOf(opening) <= heaviest
    ? [opening, ...rest]
    : [...(chapter.blocks.length === 0 ? [] : [{...chapter, sections: []}]), first, ...rest]
}

const weightOf = ({heading, blocks, sections}: Section): number =>
  heading.length +
  blocks.reduce((sum, block) => sum + weightOfBlock(block), 0) +
  sections.reduce((sum, section) => sum + weightOf(section), 0)

const weightOfBlock = (block: Block): number =>
  JSON.stringify(block, (key, value: unknown) => (key === 'svg' ? null : value)).length *
  (block.kind === 'table' ? WEIGHT_IN_TABLE : 1)

/** Where an id stands: which volume, and the last heading before it, since a PDF can be opened at headings alone. */
export type Home = {readonly volume: number; readonly heading: string | null}

/** Where every id of an outline stands. A heading that begins several volumes stands in the first of them. */
export function homesIn(volumes: readonly Volume[], outline: Outline): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>()
  for (const [volume, {sections}] of volumes.entries()) {
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
