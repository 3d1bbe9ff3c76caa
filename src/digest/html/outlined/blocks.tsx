import {raw} from 'hono/html'
import type {Block, Inlines, List, QuoteBlock, Table} from '../../outline/outline.js'
import {wordsIn} from '../../outline/outline.js'
import {languageOf} from '../plain.js'
import type {Links} from './links.js'

/** One block of the outline as this file shows it. */
export const BlockOf = ({block, links}: {readonly block: Block; readonly links: Links}) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p id={block.id ?? undefined} class={classes[block.tone]}>
          <Line parts={block.parts} links={links} />
        </p>
      )
    case 'list':
      return <ListOf list={block} links={links} />
    case 'table':
      return <TableOf table={block} links={links} />
    case 'quote':
      return <QuoteIn quote={block} links={links} />
    case 'figure':
      return (
        <figure class="picture drawn" id={block.id ?? undefined}>
          {/* Drawn by us, from numbers and escaped names. */}
          <div class="scroll">{raw(block.svg)}</div>
          <figcaption>
            <Line parts={block.caption} links={links} />
          </figcaption>
        </figure>
      )
  }
}

const classes = {plain: undefined, small: 'small', label: 'stance', warning: 'notice'} as const

/** Words in a line, with their marks. */
const Line = ({parts, links}: {readonly parts: Inlines; readonly links: Links}) => (
  <>
    {parts.map(part => {
      if (typeof part === 'string') return part
      if (part.kind === 'apart')
        return <bdi {...(part.language === links.language ? {} : languageOf(part.language))}>{part.text}</bdi>
      if (part.kind === 'sign')
        return part.manner === null ? (
          <span class="number">{part.text}</span>
        ) : (
          <span class={`tile ${part.manner}`} aria-hidden="true">
            {part.text}
          </span>
        )
      const inner = <Line parts={part.parts} links={links} />
      if (part.kind === 'strong') return <b>{inner}</b>
      if (part.kind === 'quiet') return <span class="quiet">{inner}</span>
      const place = links.place(part.to)
      return place === null ? inner : <a href={`#${place}`}>{inner}</a>
    })}
  </>
)

const ListOf = ({list, links}: {readonly list: List; readonly links: Links}) => (
  <ul>
    {list.entries.map(({id, parts}) => (
      <li id={id ?? undefined}>
        <Line parts={parts} links={links} />
      </li>
    ))}
  </ul>
)

const TableOf = ({table, links}: {readonly table: Table; readonly links: Links}) => (
  <section class="scroll" aria-label={wordsIn(table.caption)} tabindex={0} id={table.id}>
    <table class="figures">
      <caption class="h">
        <Line parts={table.caption} links={links} />
      </caption>
      <thead>
        <tr>
          {table.columns.map(({heading, align}) => (
            <th scope="col" class={align}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({id, cells}) => (
          <tr id={id ?? undefined}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row">
                  <Line parts={cell} links={links} />
                </th>
              ) : (
                <td class={table.columns[index]?.align}>
                  <Line parts={cell} links={links} />
                </td>
              )
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

const QuoteIn = ({quote, links}: {readonly quote: QuoteBlock; readonly links: Links}) => {
  const mark = links.mark(quote)
  if (quote.cite.length === 0)
    return (
      <p class="draft" id={quote.id ?? undefined} {...languageOf(quote.language)}>
        {quote.text}
      </p>
    )
  return (
    <figure class="quote listed" id={quote.id ?? undefined}>
      <blockquote {...languageOf(quote.language)}>
        <p>{quote.text}</p>
      </blockquote>
      <figcaption>
        <Line parts={quote.cite} links={links} />
        {quote.source.length > 0 && ' · '}
        <Line parts={quote.source} links={links} />
        {mark !== null && (
          <>
            {' '}
            <a href={`#${mark}`} aria-label={links.toPage}>
              ↗
            </a>
          </>
        )}
      </figcaption>
    </figure>
  )
}
