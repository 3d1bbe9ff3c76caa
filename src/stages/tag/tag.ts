import type {Note} from '../../domain/errors.js'
import {outcome} from '../../domain/outcome.js'
import type {Passage} from '../../domain/passage.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {TaggedPassage} from '../../domain/tag.js'
import type {Stage} from '../stage.js'
import {visible} from '../words/neutral-text.js'
import {rejectsWhatPrecedes} from './manner/mood.js'
import {type Reading, readConcepts} from './reading/concepts.js'
import {lexiconFor, sceneOf} from './scene.js'
import {tagScene} from './tag-text.js'

/**
 * Tag every passage of a submission, in order, also below the threshold, for the reviewers. A passage without
 * a tag travels on; a language without a lexicon gives one note, however many passages it has.
 */
export const tag: Stage<'passages', 'tagged'> = {
  name: 'tag',
  version: 9,
  needs: ['passages'],
  gives: 'tagged',
  uses: ['lexicons', 'rules', 'model', 'confidenceThreshold', 'onSubject'],
  run: ({passages}, {pipeline}) => outcome(tagPassages(passages, pipeline), uncovered(passages, pipeline))
}

// A third of the passages on the subject makes a paper on the subject; a general debate speech has a twentieth.
const shareOnSubject = 1 / 3
const fewestOnSubject = 3

// In a short paper two passages show it, in a note of a paragraph or two one does.
const shortPaper = {below: 9, showing: 2}
const note = {below: 4, showing: 1}

// Letterheads, dates, members and cells of a table say nothing about what a paper is about.
const fewestWordsOfProse = 8
const isProse = ({words, wordsForOne}: Reading): boolean => words.length >= fewestWordsOfProse * wordsForOne

function tagPassages(passages: readonly Passage[], pipeline: Pipeline): readonly TaggedPassage[] {
  const readings = passages.map(passage => readingOf(passage.text, passage.language, pipeline))
  const onSubject =
    pipeline.file.settings.onSubject === true ||
    showsSubject(readings, pipeline) ||
    titleShows(passages, pipeline)
  const tagged = passages.map((passage, index): TaggedPassage => {
    const reading = readings[index] ?? null
    const lexicon = lexiconFor(passage.language, pipeline.lexicons)
    if (reading === null || lexicon === null) return {...passage, tags: [], questions: []}
    const scene = sceneOf(reading, pipeline.rules, onSubject || headingsShow(passage, pipeline))
    const {tags, questions} = tagScene(scene, lexicon, pipeline)
    return {...passage, tags: [...tags], questions: [...questions]}
  })
  return tagged.map((passage, index) =>
    isSameSpeaker(passage, passages[index + 1])
      ? withRejection(passage, readings[index + 1] ?? null, pipeline)
      : passage
  )
}

function showsSubject(readings: readonly (Reading | null)[], {rules}: Pipeline): boolean {
  const prose = readings.filter(reading => reading !== null && isProse(reading))
  const showing = prose.filter(reading => reading?.hits.has(rules.context)).length
  if ([shortPaper, note].some(paper => prose.length < paper.below && showing >= paper.showing)) return true
  return showing >= fewestOnSubject && showing >= prose.length * shareOnSubject
}

/** Whether the title shows it: the outermost heading of the first passage, if it stands over half of them or more. */
function titleShows(passages: readonly Passage[], pipeline: Pipeline): boolean {
  const first = passages.find(({headings}) => headings.length > 0)
  const title = first?.headings[0]
  if (first === undefined || title === undefined) return false
  const under = passages.filter(({headings}) => headings[0] === title).length
  return under * 2 >= passages.length && headingsShow({headings: [title], language: first.language}, pipeline)
}

const readingOf = (text: string, language: string, {lexicons}: Pipeline): Reading | null => {
  const lexicon = lexiconFor(language, lexicons)
  return lexicon === null ? null : readConcepts(text, lexicon)
}

const headingsShow = (
  {headings, language}: Pick<Passage, 'headings' | 'language'>,
  pipeline: Pipeline
): boolean =>
  headings.some(heading => readingOf(heading, language, pipeline)?.hits.has(pipeline.rules.context))

/** In a transcript the next passage may be another's. */
const isSameSpeaker = ({speaker}: Passage, next: Passage | undefined): boolean =>
  next !== undefined && speaker?.label === next.speaker?.label && speaker?.role === next.speaker?.role

/** A quotation that stands alone takes the stance of the speaker, who rejects it in the next passage. */
function withRejection(passage: TaggedPassage, next: Reading | null, {rules}: Pipeline): TaggedPassage {
  if (next === null || !isQuotation(passage.text) || !rejectsWhatPrecedes(next, rules.moods)) return passage
  return {
    ...passage,
    tags: passage.tags.map(each =>
      each.stance === 'mentions' ? each : ({...each, stance: 'opposes'} as const)
    ),
    questions: []
  }
}

const isQuotation = (text: string): boolean => /^["“„«『「].*["”“»』」][.。]?$/su.test(visible(text).trim())

function uncovered(passages: readonly Passage[], {lexicons}: Pipeline): readonly Note[] {
  const counts = new Map<string, number>()
  for (const {language} of passages) {
    if (lexiconFor(language, lexicons) === null) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  return [...counts].map(([language, count]) => ({
    code: 'language-not-covered',
    message: `No concepts cover the language "${language}": ${count === 1 ? '1 passage was' : `${count} passages were`} not tagged, and silence there means nothing.`
  }))
}
