import type {DraftAsked} from '../../../src/domain/edition/draft.js'
import {digestOfDraft} from '../../../src/editions/workflow/digest-of-draft.js'
import {draftEdition} from '../../../src/editions/workflow/draft.js'
import type {Desk} from '../../../src/review/desk.js'
import {type GivenFile, workedRun} from '../../review/worked-run.js'
import {asked, said} from '../workflow/an-edition.js'

const territory =
  'States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs.'
const infrastructure = 'States must protect their critical infrastructure from ICT threats.'

/**
 * What invented States say in two languages and at two sessions. Arvania speaks on its territory in English, and on
 * infrastructure in French alone; Belmora in English, also together with a third State that has a paper in French beside
 * it. A fifth one writes in English, and the Highland Forum, which speaks for it, in French.
 */
const papers = (id: string): readonly GivenFile[] => [
  {
    name: `arvania-${id}.txt`,
    row: {parties: ['XAA'], session: 'first session', language: 'en'},
    text: `1. ${territory} Arvania fully supports this norm.\n\n2. Arvania thanks the Chair. ${id}`
  },
  {
    name: `arvania-fr-${id}.txt`,
    row: {parties: ['XAA'], session: 'first session', language: 'fr'},
    text: `1. L’Arvanie estime que les États doivent protéger leurs infrastructures essentielles contre les menaces informatiques. ${id}`
  },
  {
    name: `belmora-${id}.txt`,
    row: {parties: ['XAB'], session: 'first session', language: 'en'},
    text: `1. Belmora believes that ${infrastructure} ${id}`
  },
  {
    name: `joint-${id}.txt`,
    row: {parties: ['XAB', 'XAC'], session: 'second session', language: 'en'},
    text: `1. We fully support that ${territory} ${id}`
  },
  {
    name: `third-fr-${id}.txt`,
    row: {parties: ['XAC'], session: 'second session', language: 'fr'},
    text: `1. Nous estimons que les États doivent protéger leurs infrastructures essentielles contre les menaces informatiques. ${id}`
  },
  {
    name: `fifth-${id}.txt`,
    row: {parties: ['XAE'], session: 'second session', language: 'en'},
    text: `1. We believe that ${infrastructure} ${id}`
  },
  {
    name: `forum-fr-${id}.txt`,
    row: {parties: ['highland-forum'], session: 'second session', language: 'fr'},
    text: `1. Le Forum estime que les États doivent protéger leurs infrastructures essentielles contre les menaces informatiques. ${id}`
  }
]

/** Hands in and reads all of these papers. */
export const readInTwoLanguages = async (desk: Desk): Promise<void> => {
  await workedRun(papers(desk.pipeline.file.id), desk)
}

/** A draft with these filters, and its digest. */
export async function drafted(filters: DraftAsked['filters'], desk: Desk) {
  const edition = await draftEdition(asked({filters}), said, desk)
  return {edition, digest: await digestOfDraft(edition.draft, desk.store)}
}
