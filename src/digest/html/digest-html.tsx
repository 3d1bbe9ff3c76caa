import {renderToString} from 'hono/jsx/dom/server'
import type {Digest} from '../../domain/digest.js'
import type {SettledPassage} from '../../domain/tag.js'
import {Matrices} from './matrix/section.js'
import {Layout} from './page/layout.js'
import {CodeSections} from './parts/code-section.js'
import {Contents, Front, HowToRead} from './parts/front.js'
import {NotRead, Unplaced} from './parts/not-read.js'
import {PagesQuoted} from './parts/pages-quoted.js'
import {Questions} from './parts/questions.js'
import {Sources} from './parts/sources.js'
import {placesIn} from './places.js'
import {plain, withVisibleMarks} from './plain.js'

/**
 * The digest as one HTML file that asks for nothing outside itself and runs no script. It stops with an error
 * where a quote does not stand in its passage; `passages` must hold every passage that is quoted.
 */
export function digestHtml(digest: Digest, passages: readonly SettledPassage[]): string {
  const at = placesIn(digest, passages, 'en')
  const {id, version, sha256} = digest.pipeline
  const page = (
    <Layout
      title={plain(digest.title)}
      header={<Front at={at} />}
      nav={<Contents at={at} />}
      footer={
        <p>
          Made with pipeline {id} {version}, <span class="hash">sha256 {sha256}</span>. The same submissions
          and the same pipeline give the same file. The data is in digest.json.
        </p>
      }
    >
      <HowToRead at={at} />
      <Sources at={at} />
      <NotRead at={at} />
      <Unplaced at={at} />
      <Matrices at={at} />
      <Questions at={at} />
      <CodeSections at={at} />
      <PagesQuoted at={at} />
    </Layout>
  )
  return `<!doctype html>\n${withVisibleMarks(renderToString(page))}\n`
}
