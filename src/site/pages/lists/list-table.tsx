import type {Child} from 'hono/jsx'

/** A table of names with figures beside them: the first column says what each row is. */
export const ListTable = ({
  caption,
  of,
  figures,
  children
}: {
  readonly caption: string
  /** What the rows are. */
  readonly of: string
  readonly figures: readonly string[]
  readonly children: Child
}) => (
  <div class="scroll">
    <table class="list">
      <caption class="h">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {figures.map(figure => (
            <th scope="col" class="figure">
              {figure}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)
