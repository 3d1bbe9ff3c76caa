import {paragraph} from '../outline/blocks.js'
import type {Edition} from '../outline/edition.js'
import type {Block} from '../outline/outline.js'
import {inOneLine} from '../outline/text.js'
import {apart} from '../outline/wording.js'
import {following} from '../summary/told.js'
import {editionNumber} from './edition-number.js'
import type {Paper} from './paper.js'

/**
 * The lines that end a paper, and the method of a digest that was published: which edition it is, what it takes the place
 * of, and by which key it can be checked.
 */
export function closing({edition}: Pick<Paper, 'edition'>, at: Edition): readonly Block[] {
  if (edition === null) return []
  const {number, fingerprint, replaces} = edition
  const sentences = [
    at.words('official.thisEdition', {number: editionNumber(number)}),
    replaces === null
      ? []
      : at.words('official.replaces', {
          number: editionNumber(replaces.number),
          why: [apart(inOneLine(replaces.why))]
        }),
    fingerprint === null
      ? []
      : at.words('official.signed', {fingerprint: [apart(inFours(fingerprint), 'en')]})
  ]
  return [paragraph(following(sentences, at), {tone: 'warning', id: 'edition'})]
}

/** In groups of four, so that it can be read out and breaks at the end of a line. */
const inFours = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ')
