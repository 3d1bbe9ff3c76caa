import {changes} from '../../../src/digest/pictures/changes.js'
import {coverage, languages} from '../../../src/digest/pictures/coverage.js'
import {divisionsOf} from '../../../src/digest/pictures/division.js'
import {likeness} from '../../../src/digest/pictures/likeness.js'
import {matricesOf} from '../../../src/digest/pictures/matrix.js'
import {type Picture, sceneOf} from '../../../src/digest/pictures/picture.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {UnLanguage} from '../../../src/domain/document.js'

/** Every picture that the editions of a digest show in a language; those for which there is nothing to show are left out. */
export function picturesOf(digest: Digest, language: UnLanguage): readonly Picture[] {
  const scene = sceneOf(digest, language)
  return [
    ...scene.digest.taxonomies.flatMap(taxonomy => matricesOf(taxonomy, scene)),
    ...scene.digest.taxonomies.flatMap(taxonomy => divisionsOf(taxonomy, scene)),
    ...likeness(scene),
    ...changes(scene),
    ...coverage(scene),
    ...languages(scene)
  ]
}
