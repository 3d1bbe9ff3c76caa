import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {type Memory, noMemory} from '../../domain/memory/memory.js'
import {titleIn} from '../edition-order.js'
import {directionOf} from '../words/locale.js'
import {breaches} from './acts/breaches.js'
import {obstacles} from './acts/obstacles.js'
import {practices} from './acts/practices.js'
import {proposals} from './acts/proposals.js'
import {groups} from './comparison/groups.js'
import {likeness} from './comparison/likeness.js'
import {questions} from './comparison/questions.js'
import {sharedWording} from './comparison/shared-wording.js'
import {sinceSection} from './comparison/since.js'
import {hasUnsure, unsure} from './comparison/unsure.js'
import {type Edition, editionOf, unwatched} from './edition.js'
import {front} from './opening/front.js'
import {howToRead} from './opening/how-to-read.js'
import {matrix} from './opening/matrix.js'
import {overview} from './opening/overview.js'
import type {Outline, Section} from './outline.js'
import {printedOnce} from './printed-once.js'
import {codes} from './reference/codes.js'
import {method} from './reference/method.js'
import {notRead} from './reference/not-read.js'
import {parties} from './reference/parties.js'
import {withQuotedFiles} from './reference/quoted-files.js'
import {sources} from './reference/sources.js'
import {voices} from './reference/voices.js'
import {inOneLine} from './text.js'

/**
 * The written digest in one language, from which Markdown, DOCX and PDF are made: all have the same words in the same
 * order. The same digest gives the same outline. Where `wanted` is given, only chapters of these ids are made; with the
 * memory of the last time, of this language alone, only those that would be others.
 */
export function outlineOf(
  digest: Digest,
  language: UnLanguage,
  {wanted, memory = noMemory}: {readonly wanted?: readonly string[]; readonly memory?: Memory} = {}
): Outline {
  const at = editionOf(digest, language, {memory})
  const from = [digest.partiesAre, digest.parties, digest.speakers, digest.covers, digest.method.countWords]
  const chapters = chaptersOf(digest)
    .filter(([id]) => wanted === undefined || wanted.includes(id))
    .map(([id, chapter]) =>
      memory.watch(`outline of ${id}`, {from, world: at, constant: unwatched, nested: ['digest']}, within =>
        printedOnce(chapter(within), within)
      )
    )
  return {
    title: inOneLine(titleIn(digest, language).text),
    language,
    direction: directionOf(language),
    front: front(at),
    // Where words stand is known of all chapters together alone.
    sections: wanted === undefined ? withQuotedFiles(chapters, at) : chapters
  }
}

/** A chapter under its id, made when it is asked for. */
type Chapter = readonly [id: string, chapter: (at: Edition) => Section]

function chaptersOf(digest: Digest): readonly Chapter[] {
  const {groups: spoken, parties: heard, questions: asked, since, voices: others} = digest
  const compared: readonly Chapter[] =
    heard.length === 0
      ? []
      : [
          ['matrix', matrix],
          ['overview', overview],
          ...(asked.length === 0 ? [] : [['questions', questions] satisfies Chapter]),
          ...(spoken.length === 0 ? [] : [['groups', groups] satisfies Chapter]),
          ['proposals', proposals],
          ['practices', practices],
          ['obstacles', obstacles],
          ['breaches', breaches],
          ...(hasUnsure(digest) ? [['unsure', unsure] satisfies Chapter] : []),
          ...(since === null ? [] : [['since', at => sinceSection(since, at)] satisfies Chapter]),
          ['likeness', likeness],
          ['shared', sharedWording],
          ['parties', parties],
          ['codes', codes]
        ]
  return [
    ['how-to-read', howToRead],
    ...compared,
    ...(others.length === 0 ? [] : [['voices', voices] satisfies Chapter]),
    ['sources', sources],
    ['not-read', notRead],
    ['method', method]
  ]
}
