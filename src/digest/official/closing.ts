import {paragraph} from '../outline/blocks.js'
import type {Edition} from '../outline/edition.js'
import {ids} from '../outline/ids.js'
import type {Block} from '../outline/outline.js'
import {inOneLine} from '../outline/text.js'
import {apart} from '../outline/wording.js'
import {following} from '../summary/told.js'
import {editionNumber} from './edition-number.js'

/**
 * The lines that end a paper, and the method of a digest that was published: which edition it is, what it takes the place
 * of, and by which key it can be checked.
 */
export function closing(at: Edition): readonly Block[] {
  const {edition} = at.digest
  if (edition === undefined) return []
  const {number, fingerprint, replaces} = edition
  const sentences = [
    at.words('official.thisEdition', {number: editionNumber(number)}),
    replaces === null
      ? []
      : at.words('official.replaces', {
          number: editionNumber(replaces.number),
          why: [apart(inOneLine(replaces.why))]
        }),
    at.words('official.signed', {fingerprint: [apart(inFours(fingerprint), 'en')]})
  ]
  return [paragraph(following(sentences, at), {tone: 'warning', id: ids.edition})]
}

/** In groups of four, so that it can be read out and breaks at the end of a line. */
const inFours = (fingerprint: string): string => fingerprint.replace(/(.{4})(?=.)/g, '$1 ')
