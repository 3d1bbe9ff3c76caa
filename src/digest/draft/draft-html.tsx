import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import {framed} from '../handout/page/frame.js'
import {quoteNumbers} from '../handout/page/quote-numbers.js'
import {sceneOf} from '../handout/page/scene.js'
import type {Draft} from './draft.js'
import {draftComparison} from './draft-comparison.js'
import {Front} from './view/front.js'
import {Gaps} from './view/gaps.js'
import {Sentence} from './view/sentence.js'
import {style} from './view/style.js'

/** A draft beside a digest as one HTML file that asks for nothing outside itself and runs no script. */
export function draftHtml(draft: Draft, digest: Digest, language: UnLanguage = 'en'): string {
  const inOrder = inOrderOf(digest, language)
  const comparison = draftComparison(draft, inOrder)
  const scene = sceneOf(inOrder, language, 'counts.ofParties')
  const view = {comparison, scene, numbers: quoteNumbers()}
  return framed({
    title: scene.say('draft.title'),
    language,
    style,
    header: <Front view={view} />,
    main: (
      <>
        {comparison.sentences.map(sentence => (
          <Sentence sentence={sentence} view={view} />
        ))}
        <Gaps view={view} />
      </>
    )
  })
}
