import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import type {SettledPassage} from '../../domain/tag.js'
import {titleIn} from '../edition-order.js'
import {Kept, writtenApart} from './kept.js'
import {Matrices} from './matrix/section.js'
import {Contents} from './opening/contents.js'
import {Front} from './opening/front.js'
import {HowToRead} from './opening/how-to-read.js'
import {NothingYet} from './opening/nothing-yet.js'
import {Chapter, type Outlined, outlinedIn} from './outlined/sections.js'
import {Layout} from './page/layout.js'
import {CodeSections} from './parts/code-section.js'
import {PagesQuoted} from './parts/pages-quoted.js'
import {PartySections} from './parts/party-section.js'
import {Questions} from './parts/questions.js'
import {SharedWordings} from './parts/shared-wording.js'
import {Voices} from './parts/voices.js'
import {type Places, placesIn} from './places.js'
import {plain} from './plain.js'
import {HowItWasMade} from './reading/how-it-was-made.js'
import {NotRead} from './reading/not-read.js'
import {Sources} from './reading/sources.js'
import {Unplaced} from './reading/unplaced.js'
import {Words} from './words.js'

/**
 * The digest as one HTML file that asks for nothing outside itself and runs no script, in one language; quotes stay
 * in their own. It stops with an error where a quote does not stand in its passage; `passages` must hold every passage
 * that is quoted. With the memory of the last time, of this language alone, only what shows something else is written
 * anew; the bytes are the same.
 */
export function digestHtml(
  digest: Digest,
  passages: readonly SettledPassage[],
  language: UnLanguage = 'en',
  memory: Memory = noMemory
): string {
  const at = placesIn(digest, passages, {language, memory})
  const {id, version, sha256} = digest.pipeline
  const outlined = outlinedIn(at)
  const page = (
    <Layout
      title={plain(titleIn(digest, language).text)}
      language={language}
      header={<Front at={at} />}
      nav={<Contents outlined={outlined} at={at} />}
      footer={
        <p>
          <Words
            of="opening.footer"
            values={{pipeline: id, version, sha256}}
            marks={{hash: words => <span class="hash">{words}</span>}}
            at={at}
          />
        </p>
      }
    >
      {digest.parties.length === 0 ? <NothingYet at={at} /> : <Comparison outlined={outlined} at={at} />}
      {digest.voices.length > 0 && <Voices at={at} />}
      {(digest.parties.length > 0 || at.pages.length > 0) && <PagesQuoted at={at} />}
      <Sources outlined={outlined} at={at} />
      <NotRead at={at} />
      <Unplaced at={at} />
      {outlined.method.map(section => (
        <Chapter section={section} outlined={outlined} at={at} />
      ))}
      <HowItWasMade at={at} />
    </Layout>
  )
  return `<!doctype html>\n${writtenApart(at, page)}\n`
}

const Comparison = ({outlined, at}: {readonly outlined: Outlined; readonly at: Places}) => (
  <>
    <HowToRead at={at} />
    <Matrices at={at} />
    {at.digest.questions.length > 0 && <Questions at={at} />}
    {outlined.comparing.map(section => (
      <Chapter section={section} outlined={outlined} at={at} />
    ))}
    {at.digest.sharedWording.length > 0 && (
      <Kept place="shared" from={[]} at={at} of={at => <SharedWordings at={at} />} />
    )}
    <PartySections at={at} />
    <CodeSections at={at} />
  </>
)
