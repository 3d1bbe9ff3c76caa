import type {Child, FC} from 'hono/jsx'
import {languageOf} from '../../../digest/html/plain.js'
import type {Block, Document} from '../../../domain/document.js'
import type {At} from '../at.js'
import {pageInWords} from './sheets.js'

type Props = {readonly document: Document; readonly at: At}

/** What was read of a file, block by block in the order of reading, with the pages where they are known. */
export const AsRead: FC<Props> = ({at, document}) => (
  <div class="as-read" lang={languageOf(document.language).lang} dir="auto">
    {groupsOf(document.blocks).map((group, place, groups) => (
      <>
        <PageBreak block={group[0]} before={groups[place - 1]?.at(-1)} document={document} at={at} />
        <Group blocks={group} document={document} at={at} />
      </>
    ))}
  </div>
)

/** Entries of a list stand together, and so do cells of a table; but not over the edge of a page. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const together = block.kind === 'list-item' || block.kind === 'table-cell'
    if (together && before?.kind === block.kind && before.page === block.page) group?.push(block)
    else groups.push([block])
  }
  return groups
}

const PageBreak: FC<{
  readonly block: Block | undefined
  readonly before: Block | undefined
  readonly document: Document
  readonly at: At
}> = ({at, before, block, document}) => {
  const page = block?.page ?? null
  if (page === null || page === (before?.page ?? null)) return null
  const reading = document.pages.find(each => each.page === page)
  return (
    <p class="page-break small quiet" lang={at.language}>
      {reading === undefined ? at.say('reader.page', {page}) : pageInWords(reading, at)}
    </p>
  )
}

const Group: FC<{readonly blocks: readonly Block[]; readonly document: Document; readonly at: At}> = ({
  at,
  blocks,
  document
}) => {
  const pieces = blocks.map(block => ({block, text: document.text.slice(block.start, block.end)}))
  const [first] = pieces
  if (first === undefined) return null
  const where = ({start, end}: Block) => ({'data-start': start, 'data-end': end})
  if (first.block.kind === 'list-item')
    return (
      <ul class="entries">
        {pieces.map(({block, text}) => (
          <li class="block" dir="auto" {...where(block)}>
            {text}
          </li>
        ))}
      </ul>
    )
  if (first.block.kind === 'table-cell')
    return (
      <div class="cells">
        {pieces.map(({block, text}) => (
          <p class="block" dir="auto" {...where(block)}>
            {text}
          </p>
        ))}
      </div>
    )
  return (
    <One block={first.block} at={at} where={where(first.block)}>
      {first.text}
    </One>
  )
}

const One: FC<{
  readonly block: Block
  readonly where: Readonly<Record<string, number>>
  readonly at: At
  readonly children?: Child
}> = ({at, block, children, where}) => {
  if (block.kind === 'heading') {
    // The page has its own heading, and one over the passages.
    const Heading = levels[Math.min(block.level ?? 1, levels.length) - 1] ?? 'h6'
    return (
      <Heading class="block heading" dir="auto" {...where}>
        {children}
      </Heading>
    )
  }
  const title =
    block.kind === 'furniture'
      ? at.say('reader.furniture')
      : block.kind === 'footnote'
        ? at.say('reader.footnote')
        : undefined
  return (
    <p class={`block ${block.kind}`} dir="auto" title={title} {...where}>
      {children}
    </p>
  )
}

const levels = ['h3', 'h4', 'h5', 'h6'] as const
