import type {Submission} from '../../../src/domain/submission.js'
import type {SettledPassage} from '../../../src/domain/tag.js'
import {settleNow} from '../../../src/review/corrections/settle-now.js'
import type {Desk} from '../../../src/review/desk.js'
import {type GivenFile, workedRun} from '../worked-run.js'

/** A paper of three paragraphs that no other test has, read and tagged. */
export async function paperOn(desk: Desk, name: string, more = ''): Promise<Submission> {
  const [submission] = await workedRun([paper(name, more)], desk)
  if (!submission) throw new Error('A run of one file has one submission')
  return submission
}

const paper = (name: string, more: string): GivenFile => ({
  name: `${name}.txt`,
  row: {parties: ['XAA']},
  text: `Statement by Arvania on ${name}

1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm, and said so on ${name}.

2. Arvania proposes a programme of action on ICT security as a permanent mechanism, as it did on ${name}.

3. 阿瓦尼亚支持 🕊️ 和平，反对一切网络攻击（${name}）。${more}`
})

/** The passages of a submission as they are now. */
export const passagesNow = async (submission: Submission, desk: Desk): Promise<readonly SettledPassage[]> =>
  settleNow(submission, await desk.store.corrections.latest(), desk)

/** The first passage of a submission that has a tag, and its first code. */
export async function taggedIn(
  submission: Submission,
  desk: Desk
): Promise<{readonly passage: SettledPassage; readonly code: string}> {
  const passages = await passagesNow(submission, desk)
  const passage = passages.find(({tags}) => tags.length > 0)
  const code = passage?.tags[0]?.code
  if (!passage || code === undefined) throw new Error('The paper is about norms')
  return {passage, code}
}

let requests = 0

/** What a person says in a request of its own. */
export const saidBy = (by: string, request = `r${++requests}`) => ({
  by,
  at: '2026-11-30T10:00:00Z',
  request
})

export const nothingSeen: ReadonlyMap<string, number> = new Map()
