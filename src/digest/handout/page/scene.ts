import type {Digest} from '../../../domain/digest/digest.js'
import type {UnLanguage} from '../../../domain/document.js'
import {partyNamesIn, titleIn} from '../../edition-order.js'
import {codeInWords} from '../../html/phrases.js'
import {plain} from '../../html/plain.js'
import {countWord} from '../../words/count-words.js'
import {ofLabels} from '../../words/labels.js'
import {type Say, type SayInParts, sayIn, sayInPartsIn} from '../../words/say.js'
import type {Subject} from '../digest-index.js'

/** What the parts of a handout need to write names, counts and places in one language. */
export type Scene = {
  readonly language: UnLanguage
  readonly say: Say
  readonly sayInParts: SayInParts
  /** Names, ready to be shown; the id itself for what the digest does not list. */
  readonly partyName: (id: string) => string
  readonly fileName: (submission: string) => string
  readonly isTranscript: (submission: string) => boolean
  /** The title of the digest. */
  readonly title: string
  /** A code by letter and name, a question as it is asked. */
  readonly subjectName: (subject: Subject) => string
  /** Parties by name, as a list. */
  readonly names: (parties: readonly string[]) => string
  /** So many of so many others: "a few parties (3 of 14 other parties)". */
  readonly inWords: (count: number, total: number) => string
  /** "3 of 14 other parties". */
  readonly inFigures: (count: number, total: number) => string
}

/** Of whom a count is: of all parties, or of all but the one that the handout is for. */
type Counted = 'counts.ofParties' | 'handout.ofOthers'

/** The names and words of a digest in one language. */
export function sceneOf(digest: Digest, language: UnLanguage, counted: Counted): Scene {
  const say = sayIn(language, digest.partiesAre)
  const nameOf = partyNamesIn(digest, language)
  const submissions = new Map(digest.submissions.map(each => [each.id, each]))
  const inFigures = (count: number, total: number) => say(counted, {count, total})
  return {
    language,
    say,
    sayInParts: sayInPartsIn(language, digest.partiesAre),
    title: plain(titleIn(digest, language).text),
    partyName: id => plain(nameOf(id)),
    fileName: id => plain(submissions.get(id)?.file ?? id),
    isTranscript: id => submissions.get(id)?.identity.kind.value === 'transcript',
    subjectName: subject =>
      subject.kind === 'code'
        ? codeInWords({code: subject.id, labels: subject.labels}, {language})
        : ofLabels(subject.labels, language),
    names: parties => parties.map(id => plain(nameOf(id))).join(say('common.comma')),
    inFigures,
    inWords: (count, total) =>
      say('common.remark', {
        words: say(`counts.${countWord(count, total, digest.method.countWords)}`),
        remark: inFigures(count, total)
      })
  }
}
