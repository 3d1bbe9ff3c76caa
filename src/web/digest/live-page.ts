import {digestHtml} from '../../digest/html/digest-html.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {lastingMemory} from '../../domain/memory/memory.js'
import {withPartsOf} from '../../domain/memory/parts.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {DigestNow} from './live-digest.js'

/** The digest as one HTML file, the same as `digestHtml` gives. */
export type LivePage = (now: DigestNow, language: UnLanguage) => string

/**
 * For a server: of the last page only what shows something else is written anew, and nothing where nothing is. It holds
 * the page of one language, since a large one takes some hundred megabytes.
 */
export function openLivePage(): LivePage {
  let kept: {readonly language: UnLanguage; readonly memory: ReturnType<typeof lastingMemory>} | undefined
  let last: {
    readonly digest: Digest
    readonly passages: readonly SettledPassage[]
    readonly html: string
  } | null = null
  return (now, language) => {
    if (kept?.language !== language) {
      kept = {language, memory: lastingMemory()}
      last = null
    }
    const passages = withPartsOf(last?.passages, now.passages)
    if (last?.digest === now.digest && last.passages === passages) return last.html
    const html = digestHtml(now.digest, passages, language, kept.memory.next())
    last = {digest: now.digest, passages, html}
    return html
  }
}
