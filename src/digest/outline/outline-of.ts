import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {titleIn} from '../edition-order.js'
import {directionOf} from '../words/locale.js'
import {breaches} from './acts/breaches.js'
import {obstacles} from './acts/obstacles.js'
import {practices} from './acts/practices.js'
import {proposals} from './acts/proposals.js'
import {groups} from './comparison/groups.js'
import {likeness} from './comparison/likeness.js'
import {questions} from './comparison/questions.js'
import {sharedWording} from './comparison/shared-wording.js'
import {sinceSection} from './comparison/since.js'
import {type Edition, editionOf} from './edition.js'
import {front} from './opening/front.js'
import {howToRead} from './opening/how-to-read.js'
import {matrix} from './opening/matrix.js'
import {overview} from './opening/overview.js'
import type {Outline, Section} from './outline.js'
import {printedOnce} from './printed-once.js'
import {codes} from './reference/codes.js'
import {method} from './reference/method.js'
import {notRead} from './reference/not-read.js'
import {parties} from './reference/parties.js'
import {sources} from './reference/sources.js'
import {voices} from './reference/voices.js'
import {inOneLine} from './text.js'

/**
 * The written digest in one language, from which Markdown, DOCX and PDF are made: all have the same words in the same
 * order. The same digest gives the same outline.
 */
export function outlineOf(digest: Digest, language: UnLanguage): Outline {
  const at = editionOf(digest, language)
  return {
    title: inOneLine(titleIn(digest, language).text),
    language,
    direction: directionOf(language),
    front: front(at),
    sections: sectionsOf(at).map(chapter => printedOnce(chapter, at))
  }
}

function sectionsOf(at: Edition): readonly Section[] {
  const {digest} = at
  const compared: readonly Section[] =
    digest.parties.length === 0
      ? []
      : [
          matrix(at),
          overview(at),
          ...(digest.questions.length === 0 ? [] : [questions(at)]),
          ...(digest.groups.length === 0 ? [] : [groups(at)]),
          proposals(at),
          practices(at),
          obstacles(at),
          breaches(at),
          ...(digest.since === null ? [] : [sinceSection(digest.since, at)]),
          likeness(at),
          sharedWording(at),
          parties(at),
          codes(at)
        ]
  return [
    howToRead(at),
    ...compared,
    ...(digest.voices.length === 0 ? [] : [voices(at)]),
    sources(at),
    notRead(at),
    method(at)
  ]
}
