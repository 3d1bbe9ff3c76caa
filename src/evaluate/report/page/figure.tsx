import {raw} from 'hono/html'
import {plain} from '../../../digest/html/plain.js'
import type {IntervalsPlot, ReliabilityPlot, Table} from '../table.js'
import {rate} from '../words.js'
import {plotSvg} from './plots.js'

/** One part of the report: what it means, its plot, and the table behind the plot. */
export const Figure = ({table}: {readonly table: Table}) => (
  <section id={table.id} aria-labelledby={`${table.id}-h`}>
    <h2 id={`${table.id}-h`}>{plain(table.title)}</h2>
    <p>{plain(table.meaning)}</p>
    {table.plot !== null && <Picture plot={table.plot} id={`${table.id}-p`} />}
    <section class="scroll" aria-labelledby={`${table.id}-h`} tabindex={0}>
      <table>
        <thead>
          <tr>
            {table.head.map(cell => (
              <th scope="col">{plain(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells]) => (
            <tr>
              <th scope="row">{plain(name)}</th>
              {cells.map(cell => (
                <td>{plain(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
)

const Picture = ({plot, id}: {readonly plot: IntervalsPlot | ReliabilityPlot; readonly id: string}) => (
  <figure class="picture">
    <section class="scroll" aria-labelledby={id} tabindex={0}>
      {raw(plotSvg(plot, id))}
    </section>
    <figcaption id={id}>{plain(inWords(plot))} The table below says the same in figures.</figcaption>
  </figure>
)

function inWords(plot: IntervalsPlot | ReliabilityPlot): string {
  if (plot.kind === 'reliability')
    return 'How many of the tags of each tenth of confidence were right; the broken line is where they should lie, and above each point stands how many tags it is of.'
  const sorted = plot.points.toSorted((one, other) => one.value - other.value)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  const ends =
    lowest === undefined || highest === undefined || lowest === highest
      ? ''
      : `, from ${rate(lowest.value)} (${lowest.name}) to ${rate(highest.value)} (${highest.name})`
  return `A point for ${plot.of} of each row, with a line for its 95 % interval${ends}.`
}
