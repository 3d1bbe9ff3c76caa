import {renderToString} from 'hono/jsx/dom/server'
import {Layout} from '../../../digest/html/page/layout.js'
import {plain, withVisibleMarks} from '../../../digest/html/plain.js'
import type {Report} from '../report.js'
import {headingOf} from '../report-text.js'
import {tablesOf} from '../tables.js'
import {Confusions} from './confusions.js'
import {Figure} from './figure.js'

/** A report as one HTML file that asks for nothing outside itself and runs no script. */
export function reportHtml(report: Report): string {
  const tables = tablesOf(report)
  const page = (
    <Layout
      title="How well passages are tagged"
      header={
        <>
          <h1>How well passages are tagged</h1>
          <p class="lead">{plain(headingOf(report))}.</p>
        </>
      }
      nav={
        <nav aria-labelledby="contents-h">
          <h2 id="contents-h">Contents</h2>
          <ul>
            {tables.map(({id, title}) => (
              <li>
                <a href={`#${id}`}>{plain(title)}</a>
              </li>
            ))}
            <li>
              <a href="#confusions">Worst confusions</a>
            </li>
          </ul>
        </nav>
      }
      footer={
        <p>
          A code that people were unsure of is neither hit nor miss. Intervals draw the passages anew a
          thousand times, and are left out under thirty passages and for a code given under five times.
        </p>
      }
    >
      {tables.map(table => (
        <Figure table={table} />
      ))}
      <Confusions confusions={report.tagger.scores.confusions} />
    </Layout>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}
