import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {Front} from '../../domain/edition/front.js'
import {titleIn} from '../edition-order.js'
import {proposals} from '../outline/acts/proposals.js'
import {paragraph, section} from '../outline/blocks.js'
import {sinceSection} from '../outline/comparison/since.js'
import {type Edition, editionOf} from '../outline/edition.js'
import {ids} from '../outline/ids.js'
import {narrowed} from '../outline/opening/front.js'
import {howToRead} from '../outline/opening/how-to-read.js'
import {matrix} from '../outline/opening/matrix.js'
import type {Outline, Section} from '../outline/outline.js'
import {printedOnce} from '../outline/printed-once.js'
import {method} from '../outline/reference/method.js'
import {notRead} from '../outline/reference/not-read.js'
import {withQuotedFiles} from '../outline/reference/quoted-files.js'
import {sources} from '../outline/reference/sources.js'
import {voices} from '../outline/reference/voices.js'
import {inOneLine} from '../outline/text.js'
import {toldOf} from '../summary/summary-of.js'
import {directionOf} from '../words/locale.js'
import {closing} from './closing.js'
import {mastheadOf} from './masthead.js'
import {codes} from './sections/codes.js'
import {questions} from './sections/questions.js'
import {received} from './sections/received.js'
import {withReplies} from './sections/replies.js'
import {numbered, withLiveLinks, withoutPictures} from './shaped.js'
import {withBestQuotes} from './with-best-quotes.js'

/**
 * A digest in the form of a working paper of the United Nations, in one language: title block, summary, numbered
 * paragraphs from the first section to the last, annexes with tables. Each party that takes a position is quoted once
 * on each code. The same digest and title block give the same outline.
 */
export function workingPaperOf(digest: Digest, language: UnLanguage, front: Front): Outline {
  const at = editionOf(withBestQuotes(digest), language, {placesInNotes: true})
  const title = titleIn(digest, language).text
  const body = [
    summary(at),
    onPageOfItsOwn(received(at)),
    ...(digest.parties.length === 0
      ? []
      : [codes(at), questions(at), unlisted(called('proposals', proposals(at), at))]),
    ...(digest.since === null ? [] : [called('since', sinceSection(digest.since, at), at)])
  ]
  const annexes = [
    ...(digest.parties.length === 0 ? [] : [called('annexMatrix', matrix(at), at)]),
    called('annexSources', sourcesAndVoices(at), at),
    called('annexNotRead', notRead(at), at),
    called('annexMethod', methodAndReading(at), at)
  ].map(annex => unlisted(onPageOfItsOwn(annex)))
  const sections = [...withReplies(numbered(body), digest.replies ?? [], at), ...annexes].map(each =>
    printedOnce(each, at)
  )
  return withLiveLinks({
    title: inOneLine(title),
    language,
    direction: directionOf(language),
    masthead: mastheadOf(title, front, at),
    front: opening(at),
    sections: withQuotedFiles(sections, at).map(withoutPictures),
    closing: closing(at)
  })
}

type Heading = 'proposals' | 'since' | 'annexMatrix' | 'annexSources' | 'annexNotRead' | 'annexMethod'

const called = (heading: Heading, it: Section, at: Edition): Section => ({
  ...it,
  heading: at.say(`official.${heading}`)
})

const opening = (at: Edition) => [
  paragraph(at.words('official.note')),
  ...narrowed(at),
  ...(at.digest.parties.some(({invented}) => invented)
    ? [paragraph(at.words('opening.example'), {tone: 'warning'})]
    : []),
  paragraph(at.words('outline.check'))
]

/** One page, which can be handed out by itself. */
const summary = (at: Edition): Section =>
  onPageOfItsOwn(
    section(
      {id: 'summary', heading: at.say('official.summary')},
      toldOf(at.digest).map(({said}) => paragraph(said(at)))
    )
  )

const onPageOfItsOwn = (it: Section): Section => ({...it, startsPage: true})

/** With sections that the contents leave out, since a page has no room for all. */
const unlisted = (it: Section): Section => ({
  ...it,
  sections: it.sections.map(each => ({...each, listed: false}))
})

/** What was read, and who spoke in transcripts. */
function sourcesAndVoices(at: Edition): Section {
  const own = sources(at)
  return at.digest.voices.length === 0 ? own : {...own, sections: [...own.sections, voices(at)]}
}

function methodAndReading(at: Edition): Section {
  const own = method(at)
  // Which edition it is ends the paper.
  const blocks = own.blocks.filter(block => !('id' in block) || block.id !== ids.edition)
  return {...own, blocks, sections: [...own.sections, howToRead(at)]}
}
