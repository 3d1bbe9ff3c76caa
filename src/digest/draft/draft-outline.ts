import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import {sceneOf} from '../handout/said/scene.js'
import type {Outline} from '../outline/outline.js'
import {directionOf} from '../words/locale.js'
import type {Draft} from './draft.js'
import {draftComparison} from './draft-comparison.js'
import {front} from './view/front.js'
import {gapsSection} from './view/gaps.js'
import {sentenceSection} from './view/sentence.js'

/** A draft beside a digest, from which every format is written: sentence by sentence, and at the end what it leaves out. */
export function draftOutline(draft: Draft, digest: Digest, language: UnLanguage = 'en'): Outline {
  const inOrder = inOrderOf(digest, language)
  const comparison = draftComparison(draft, inOrder)
  const view = {comparison, scene: sceneOf(inOrder, language, 'counts.ofParties')}
  return {
    title: view.scene.say('draft.title'),
    language,
    direction: directionOf(language),
    handout: {pages: null},
    front: front(view),
    sections: [...comparison.sentences.map(each => sentenceSection(each, view)), gapsSection(view)]
  }
}
