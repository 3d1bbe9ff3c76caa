import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import type {Handout} from '../handout/formats.js'
import {briefOf} from './brief-of.js'
import {briefOutline} from './brief-outline.js'
import {style} from './view/style.js'

/** The brief of a party, ready to be written in any format: as JSON it is whole, else it fits on two pages. */
export const briefHandout = (
  digest: Digest,
  party: string,
  {codes, language}: {readonly codes?: string | undefined; readonly language: UnLanguage}
): Handout => ({
  outline: briefOutline(digest, party, {codes, language}),
  style,
  value: briefOf(inOrderOf(digest, language), party, {codes})
})
