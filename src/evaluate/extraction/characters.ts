import {editDistance} from '../../domain/text/edit-distance.js'

/** How many characters were inserted, lost or taken for others, against the longer of two texts. */
export type Characters = {readonly wrong: number; readonly of: number}

/**
 * White space is one space and letters are composed (NFC); nothing else is made alike. A mark of direction or a
 * presentation form that was left standing is a wrong character.
 */
const normalised = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** The edit distance of two texts, normalised. */
export const charactersOf = (read: string, wanted: string): Characters => {
  const [found, true_] = [normalised(read), normalised(wanted)]
  return {wrong: editDistance(found, true_), of: Math.max(found.length, true_.length)}
}
