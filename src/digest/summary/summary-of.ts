import type {Digest} from '../../domain/digest/digest.js'
import {unLanguages} from '../../domain/document.js'
import {editionOf} from '../outline/edition.js'
import {wordsIn} from '../outline/outline.js'
import {addressed} from './sentences/addressed.js'
import {asked} from './sentences/asked.js'
import {checked} from './sentences/checked.js'
import {covers} from './sentences/covers.js'
import {heard} from './sentences/heard.js'
import {proposed} from './sentences/proposed.js'
import {sides} from './sentences/sides.js'
import {silence} from './sentences/silence.js'
import {since} from './sentences/since.js'
import {Summary} from './summary.js'
import type {Told} from './told.js'

/** The sentences of the summary of a digest, in their order: who was heard, what is said, what is not known. */
export const toldOf = (digest: Digest): readonly Told[] =>
  [covers, heard, addressed, sides, asked, proposed, since, silence, checked].flatMap(sentences =>
    sentences(digest)
  )

/** The summary in all languages. The same digest gives the same summary. */
export function summaryOf(digest: Digest): Summary {
  const editions = unLanguages.map(language => editionOf(digest, language))
  return {
    format: 'concord-summary/1',
    title: digest.title,
    sentences: toldOf(digest).map(({id, figures, cells, answers, said}) => ({
      id,
      text: Summary.shape.sentences.element.shape.text.parse(
        Object.fromEntries(editions.map(at => [at.language, wordsIn(said(at))]))
      ),
      figures,
      cells,
      answers
    }))
  }
}

/** `summary.json`: keys in the order of the schema, one newline at the end. */
export const summaryJson = (digest: Digest): string =>
  `${JSON.stringify(Summary.parse(summaryOf(digest)), null, 2)}\n`
