import type {Digest} from '../../../domain/digest/digest.js'
import type {UnLanguage} from '../../../domain/document.js'
import {partyNamesIn, titleIn} from '../../edition-order.js'
import {codeInWords} from '../../html/phrases.js'
import {joined} from '../../outline/blocks.js'
import type {Inline, Inlines} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {apart, type Wording, wordingIn} from '../../outline/wording.js'
import {countWord} from '../../words/count-words.js'
import {ofLabels} from '../../words/labels.js'
import {type Say, sayIn} from '../../words/say.js'
import type {Subject} from '../digest-index.js'
import {type QuoteNumbers, quoteNumbers} from './quote-numbers.js'

/** What the parts of a handout need to write names, counts and places in one language. */
export type Scene = {
  readonly language: UnLanguage
  readonly say: Say
  readonly words: Wording
  /** The title of the digest. */
  readonly title: string
  readonly partyName: (id: string) => string
  /** A party by name, which runs its own way; the id itself for what the digest does not list. */
  readonly party: (id: string) => Inline
  /** Parties by name, as a list. */
  readonly parties: (ids: readonly string[]) => Inlines
  readonly fileName: (submission: string) => string
  readonly isTranscript: (submission: string) => boolean
  /** A code by letter and name, a question as it is asked. */
  readonly subjectName: (subject: Subject) => string
  /** The list that a code is of; all questions are one. */
  readonly listName: (subject: Subject) => string
  /** So many of so many others: "a few parties (3 of 14 other parties)". */
  readonly inWords: (count: number, total: number) => string
  /** "3 of 14 other parties". */
  readonly inFigures: (count: number, total: number) => string
  /** The numbers that quotes have been given. */
  readonly numbers: QuoteNumbers
}

/** Of whom a count is: of all parties, or of all but the one that the handout is for. */
type Counted = 'counts.ofParties' | 'handout.ofOthers'

/** The names and words of a digest in one language, with a new count of quotes. */
export function sceneOf(digest: Digest, language: UnLanguage, counted: Counted): Scene {
  const say = sayIn(language, digest.partiesAre)
  const nameOf = partyNamesIn(digest, language)
  const submissions = new Map(digest.submissions.map(each => [each.id, each]))
  const inFigures = (count: number, total: number) => say(counted, {count, total})
  const partyName = (id: string) => inOneLine(nameOf(id))
  const party = (id: string) => apart(partyName(id))
  return {
    language,
    say,
    words: wordingIn(language, digest.partiesAre),
    title: inOneLine(titleIn(digest, language).text),
    partyName,
    party,
    parties: ids =>
      joined(
        ids.map(id => [party(id)]),
        say('common.comma')
      ),
    fileName: id => inOneLine(submissions.get(id)?.file ?? id),
    isTranscript: id => submissions.get(id)?.identity.kind.value === 'transcript',
    subjectName: subject =>
      inOneLine(
        subject.kind === 'code'
          ? codeInWords({code: subject.id, labels: subject.labels}, {language})
          : ofLabels(subject.labels, language)
      ),
    listName: subject =>
      subject.kind === 'code' ? inOneLine(ofLabels(subject.list, language)) : say('questions.heading'),
    inFigures,
    inWords: (count, total) =>
      say('common.remark', {
        words: say(`counts.${countWord(count, total, digest.method.countWords)}`),
        remark: inFigures(count, total)
      }),
    numbers: quoteNumbers()
  }
}
