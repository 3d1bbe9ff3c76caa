import {ids} from '../../outline/ids.js'
import type {Block, Section} from '../../outline/outline.js'
import {outlineOf} from '../../outline/outline-of.js'
import {keptApart, writtenApart} from '../kept.js'
import type {Places} from '../places.js'
import {BlockOf} from './blocks.js'
import {type Links, linksIn} from './links.js'

/** Sections of the written digest that this file does not set out in a way of its own, in their order there. */
const shown: readonly string[] = [
  'overview',
  'groups',
  'proposals',
  'practices',
  'obstacles',
  'breaches',
  'unsure',
  'since',
  'likeness',
  'method'
]

/** The sections that are shown as the written formats have them: those that compare, and those on the method. */
export type Outlined = {
  readonly comparing: readonly Section[]
  readonly method: readonly Section[]
  /** Whose submissions were read, as pictures with their tables. */
  readonly coverage: readonly Block[]
  readonly links: Links
}

/** What the written digest has beside the matrix and the quotes, in the language of the file. */
export function outlinedIn(at: Places): Outlined {
  const outline = at.memory.same(
    'outline',
    outlineOf(at.digest, at.language, {wanted: [...shown, 'sources'], memory: at.memory}).sections
  )
  const sections = outline.filter(({id}) => shown.includes(id))
  const coverage = (outline.find(({id}) => id === 'sources')?.blocks ?? []).filter(isCoverage)
  const own = new Set([...sections.flatMap(idsIn), ...idsOf(coverage)])
  return {
    comparing: sections.filter(({id}) => id !== 'method'),
    method: sections.filter(({id}) => id === 'method'),
    coverage,
    links: linksIn(at, own)
  }
}

const isCoverage = (block: Block): boolean =>
  block.kind === 'figure' ||
  (block.kind === 'table' && block.id !== ids.sources) ||
  (block.kind === 'list' && block.entries.some(({id}) => id !== null))

const idsIn = ({id, blocks, sections}: Section): readonly string[] => [
  id,
  ...idsOf(blocks),
  ...sections.flatMap(idsIn)
]

const idsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(block => {
    if (block.kind === 'list') return block.entries.flatMap(entry => entry.id ?? [])
    if (block.kind === 'table') return [block.id, ...block.rows.flatMap(row => row.id ?? [])]
    return block.id ?? []
  })

type ChapterProps = {readonly section: Section; readonly outlined: Outlined; readonly at: Places}

/** One chapter of the outline, written anew only where it or what its links lead to is another. */
export const Chapter = ({section, outlined, at}: ChapterProps) =>
  keptApart(
    at,
    at.memory.watch(`chapter ${section.id}`, {from: [section], world: outlined.links, constant}, links =>
      writtenApart(at, <ChapterIn section={section} links={links} at={at} />)
    )
  )

const constant = ['language', 'toPage'] as const satisfies readonly (keyof Links)[]

type InChapter = {
  readonly section: Section
  readonly links: Links
  readonly at: Pick<Places, 'memory' | 'apart'>
}

const ChapterIn = ({section, links, at}: InChapter) => (
  <section id={section.id} aria-labelledby={`${section.id}-h`}>
    <h2 id={`${section.id}-h`}>{section.heading}</h2>
    {section.blocks.map(block => (
      <BlockOf block={block} links={links} />
    ))}
    {section.sections.map(part => (
      <section id={part.id} data-list={links.list(part.id) ?? undefined}>
        <h3>{part.heading}</h3>
        {part.blocks.map(block => (
          <BlockOf block={block} links={links} />
        ))}
        {part.sections.map(each =>
          keptApart(
            at,
            at.memory.watch(`in chapter ${each.id}`, {from: [each], world: links, constant}, links =>
              writtenApart(at, <Within section={each} links={links} />)
            )
          )
        )}
      </section>
    ))}
  </section>
)

const Within = ({section: {id, heading, blocks}, links}: Omit<InChapter, 'at'>) => (
  <section id={id}>
    <h4>{heading}</h4>
    {blocks.map(block => (
      <BlockOf block={block} links={links} />
    ))}
  </section>
)
