import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf, partyNamesIn} from '../edition-order.js'
import {plain} from '../html/plain.js'
import {directionOf} from '../words/locale.js'
import {type Say, sayIn} from '../words/say.js'

/** What the picture shows, as text and figures: the same facts for those who cannot see it. */
export type PictureTable = {
  readonly columns: readonly {readonly title: string; readonly kind: 'text' | 'number'}[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** What each row is about, by its id: a code, a question, a party, a region or a language. */
  readonly subjects: readonly string[]
}

/** A picture that stands alone, with all that must stand beside it. */
export type Picture = {
  /** Its own within the digest; letters, digits and hyphens. */
  readonly id: string
  readonly kind: 'matrix' | 'division' | 'likeness' | 'coverage' | 'languages' | 'changes'
  readonly svg: string
  readonly title: string
  /** What is to be seen and how to read it, in words; also its caption. */
  readonly alternative: string
  readonly table: PictureTable
}

/** The digest in the order and the words of one language, for pictures. */
export type Scene = {
  readonly digest: Digest
  readonly language: UnLanguage
  readonly say: Say
  readonly direction: 'ltr' | 'rtl'
  readonly partyName: (id: string) => string
}

/** Everything that pictures ask of a digest. */
export function sceneOf(digest: Digest, language: UnLanguage): Scene {
  const nameOf = partyNamesIn(digest, language)
  return {
    digest: inOrderOf(digest, language),
    language,
    say: sayIn(language, digest.partiesAre),
    direction: directionOf(language),
    partyName: id => plain(nameOf(id))
  }
}

/**
 * Words for a picture, within a number of signs. In Arabic they are set apart as running from right to left, since the
 * picture as a whole has left and right.
 */
export function pictured(words: string, {direction}: Pick<Scene, 'direction'>, most = 200): string {
  const shown = plain(words)
  const letters = [...shown]
  const short =
    letters.length <= most
      ? shown
      : `${letters
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
  return direction === 'rtl' ? `\u2067${short}\u2069` : short
}

/** Pieces of a list, at most so many each. */
export const inParts = <Each>(all: readonly Each[], most: number): readonly (readonly Each[])[] =>
  Array.from({length: Math.ceil(all.length / most)}, (_, part) => all.slice(part * most, (part + 1) * most))
