import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import type {Handout} from '../handout/formats.js'
import type {Draft} from './draft.js'
import {draftComparison} from './draft-comparison.js'
import {draftOutline} from './draft-outline.js'
import {style} from './view/style.js'

/** A draft beside a digest, ready to be written in any format. */
export const draftHandout = (draft: Draft, digest: Digest, language: UnLanguage): Handout => ({
  outline: draftOutline(draft, digest, language),
  style,
  value: draftComparison(draft, inOrderOf(digest, language))
})
