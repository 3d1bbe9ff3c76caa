import {Digest} from '../domain/digest/digest.js'
import {type SettledPassage, WrittenPassage} from '../domain/tag.js'

/** The digest as JSON: keys in the order of the schema whatever order they came in, one newline at the end. */
export const digestJson = (digest: Digest): string =>
  `${withoutLineSeparators(JSON.stringify(Digest.parse(digest), null, 2))}\n`

/**
 * Passages as JSON Lines: one a line, in the order given, keys in the order of the schema. What people noted for each
 * other stays in the store: these files are handed round.
 */
export const passagesJsonl = (passages: readonly SettledPassage[]): string =>
  passages
    .map(
      ({notes: _, ...passage}) => `${withoutLineSeparators(JSON.stringify(WrittenPassage.parse(passage)))}\n`
    )
    .join('')

// JSON lets these three stand in a string as they are, and many readers of lines break there.
const withoutLineSeparators = (json: string): string =>
  json.replace(/[\u0085\u2028\u2029]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
