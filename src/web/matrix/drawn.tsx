import {raw} from 'hono/html'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {LiveCell, LiveRow} from '../../review/lists/live-matrix.js'
import type {Visit} from '../server/visit.js'
import {CellView} from './cell-view.js'
import {QuestionView} from './question-view.js'
import type {MatrixShown} from './shown.js'

/** What the page of the matrix shows, with its rows and questions as markup. */
export type MatrixDrawn = MatrixShown & {
  readonly rows: Awaited<ReturnType<typeof drawnRows>>
  readonly questions: Awaited<ReturnType<typeof drawnQuestions>>
}

/** Pieces of the matrix as markup. A row is drawn once for each language, until something in it changes. */
export async function drawnRows(
  {asked, matrix, names, taxonomy}: MatrixShown,
  {language, say}: Visit
): Promise<readonly ReturnType<typeof raw>[]> {
  if (taxonomy === undefined) return []
  const terms = termsIn(language)
  const codes = new Set(taxonomy.codes.map(({code}) => `${taxonomy.id}/${code}`))
  const draw = async (row: LiveRow): Promise<string> =>
    String(
      await (
        <tr>
          <th scope="row">
            <a href={`/submissions?${new URLSearchParams({party: row.id})}`}>
              <bdi>{names.party(row.id)}</bdi>
            </a>
          </th>
          {row.cells
            .filter(({code}) => codes.has(code))
            .map(cell => (
              <CellView cell={cell} names={names} say={say} terms={terms} />
            ))}
        </tr>
      )
    )
  const those = matrix.rows.filter(({cells}) => isAsked(asked.checked, cells))
  return Promise.all(
    those.map(async row => raw(await once(rows, row, `${language} ${taxonomy.id}`, () => draw(row))))
  )
}

/** The contested questions, each drawn once for each language, until a party says otherwise or other parties are asked for. */
export async function drawnQuestions(
  {matrix, names, pipeline}: MatrixShown,
  {language, say}: Visit
): Promise<readonly ReturnType<typeof raw>[]> {
  const parties = matrix.rows.map(({id}) => id)
  return Promise.all(
    pipeline.questions.map(async question => {
      const own = matrix.rows.flatMap(({poles}) => poles.filter(pole => pole.question === question.code))
      const taken = own.filter(({passages}) => passages > 0)
      const answered = new Set(taken.map(({party}) => party))
      const unsure = own.filter(({abstaining, party}) => abstaining > 0 && !answered.has(party))
      const which = JSON.stringify([
        parties,
        ...[taken, unsure].map(all => all.map(({party, pole}) => [party, pole]))
      ])
      const key = `${language} ${question.code}`
      const known = questions.get(pipeline)?.get(key)
      if (known?.which === which) return raw(known.drawn)
      const shown = {question, taken, unsure, parties, names, say, terms: termsIn(language)}
      const view = <QuestionView {...shown} />
      const drawn = String(await view)
      questions.set(pipeline, (questions.get(pipeline) ?? new Map()).set(key, {which, drawn}))
      return raw(drawn)
    })
  )
}

const rows = new WeakMap<LiveRow, Map<string, Promise<string>>>()
const questions = new WeakMap<
  MatrixShown['pipeline'],
  Map<string, {readonly which: string; readonly drawn: string}>
>()

function once(
  all: WeakMap<LiveRow, Map<string, Promise<string>>>,
  row: LiveRow,
  key: string,
  draw: () => Promise<string>
): Promise<string> {
  const own = all.get(row) ?? new Map<string, Promise<string>>()
  all.set(row, own)
  const drawn = own.get(key) ?? draw()
  own.set(key, drawn)
  return drawn
}

function isAsked(checked: 'yes' | 'no' | undefined, cells: readonly LiveCell[]): boolean {
  if (checked === undefined) return true
  return cells.some(cell => cell.checked > 0) === (checked === 'yes')
}
