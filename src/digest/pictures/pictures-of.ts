import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {changes} from './changes.js'
import {coverage, languages} from './coverage.js'
import {divisions} from './division.js'
import {likeness} from './likeness.js'
import {matricesOf} from './matrix.js'
import {type Picture, sceneOf} from './picture.js'

/**
 * Every picture of the digest in a language, in the order in which a reader wants them; those for which there is nothing
 * to show are left out. The same digest gives the same bytes.
 */
export function picturesOf(digest: Digest, language: UnLanguage): readonly Picture[] {
  const scene = sceneOf(digest, language)
  return [
    ...scene.digest.taxonomies.flatMap(taxonomy => matricesOf(taxonomy, scene)),
    ...divisions(scene),
    ...likeness(scene),
    ...changes(scene),
    ...coverage(scene),
    ...languages(scene)
  ]
}
