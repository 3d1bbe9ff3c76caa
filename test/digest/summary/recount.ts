/**
 * Counts anew, from `passages.jsonl` alone, every number that a summary can hold. It shares no code with what it counts
 * after: it reads lines of text, and knows a digest only as a register of who handed in what and what could not be read,
 * which no passage can tell.
 */
export type Register = {
  readonly parties: readonly {
    readonly id: string
    readonly submissions: readonly string[]
    readonly readInFull: boolean
  }[]
  readonly submissions: readonly {
    readonly id: string
    readonly supersededBy: string | null
    readonly sameAs: string | null
    readonly identity: {
      readonly kind: {readonly value: string}
      readonly parties: {readonly value: readonly string[]}
      readonly onBehalfOf: {readonly value: string | null}
    }
  }[]
  readonly notRead: readonly unknown[]
  readonly unplaced: readonly unknown[]
  readonly groups: readonly unknown[]
}

/** The codes of each list and the questions, as a pipeline has them. */
export type Lists = {
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly questions: Readonly<Record<string, readonly string[]>>
}

type Line = {
  readonly id: string
  readonly submission: string
  readonly speaker: {
    readonly role: string
    readonly party: string | null
    readonly onBehalfOf: string | null
  } | null
  readonly tags: readonly {code: string; stance: string; act: string; abstains?: boolean; settled: string}[]
  readonly questions: readonly {code: string; pole: string; abstains?: boolean}[]
}

type Said = {stances: Set<string>; acts: Set<string>; tags: number; checked: number}

/** Who says what by the lines alone. */
function said(jsonl: string, register: Register) {
  const unsure = new Set<string>()
  const cells = new Map<string, Said>()
  const answers = new Map<string, Set<string>>()
  const spoke = new Set<string>()
  const heardIn = new Set<string>()
  for (const text of jsonl.split('\n').filter(Boolean)) {
    // A line is what its own schema says; only these fields are looked at.
    const line = JSON.parse(text) as Line
    for (const party of whose(line, register)) {
      spoke.add(party)
      heardIn.add(line.submission)
      for (const tag of line.tags) {
        const key = `${party} ${tag.code}`
        if (tag.abstains) {
          unsure.add(key)
          continue
        }
        const cell = cells.get(key) ?? {stances: new Set(), acts: new Set(), tags: 0, checked: 0}
        cell.stances.add(tag.stance)
        cell.acts.add(tag.act)
        cell.tags++
        if (tag.settled !== 'machine') cell.checked++
        cells.set(key, cell)
      }
      for (const {code, pole, abstains} of line.questions) {
        if (abstains) continue
        const key = `${code} ${pole}`
        answers.set(key, (answers.get(key) ?? new Set()).add(party))
      }
    }
  }
  return {cells, answers, spoke, heardIn, unsure}
}

function whose({submission, speaker}: Line, {submissions}: Register): readonly string[] {
  const of = submissions.find(({id}) => id === submission)
  if (of === undefined || of.supersededBy !== null || of.sameAs !== null) return []
  if (speaker !== null)
    return speaker.role === 'party' ? [speaker.onBehalfOf ?? speaker.party ?? ''].filter(Boolean) : []
  return of.identity.onBehalfOf.value === null ? of.identity.parties.value : [of.identity.onBehalfOf.value]
}

/** −1 against, 1 for, 0 both; nothing where no side is taken. */
function side({stances}: Said): number | null {
  const pro = stances.has('supports') || stances.has('qualified')
  if (stances.has('opposes')) return pro ? 0 : -1
  return pro ? 1 : null
}

const mannerOf = (cell: Said | undefined): string =>
  cell === undefined
    ? ''
    : [side(cell), side(cell) === 1 && cell.stances.has('qualified'), ...acts(cell)].join()

const acts = (cell: Said): string[] => [...cell.acts].filter(act => act !== 'none').sort()

/** k/(k−1) · (1 − Σ pᵢ²), a party on several sides counting on each in equal parts; to three places. */
function division(takers: readonly (readonly string[])[], sides: number): number | null {
  const taking = takers.filter(own => own.length > 0)
  if (taking.length < 2) return null
  const weight: Record<string, number> = {}
  for (const own of taking)
    for (const each of own) weight[each] = (weight[each] ?? 0) + 1 / own.length / taking.length
  const alike = Object.values(weight).reduce((sum, p) => sum + p * p, 0)
  return Math.round((sides / (sides - 1)) * (1 - alike) * 1000) / 1000
}

/**
 * Of so many answered questions, each with how many parties answer it, the five that most answer have a sentence each. A
 * question that as many answer as the fifth has one too, if that makes six; else none of these has.
 */
function withSentence(answering: readonly number[]): number {
  const [most, room] = [6, 5]
  if (answering.length <= room) return answering.length
  const fifth = [...answering].sort((one, other) => other - one)[room - 1] ?? 0
  let [above, equal] = [0, 0]
  for (const parties of answering) {
    if (parties > fifth) above++
    if (parties === fifth) equal++
  }
  return above + equal > most ? above : above + equal
}

/** Every number by the id of its figure, with what it is out of. */
export function recount(
  jsonl: string,
  register: Register,
  {lists, questions}: Lists,
  earlier?: {readonly jsonl: string; readonly register: Register; readonly lookedAt: readonly string[]}
): ReadonlyMap<string, readonly [value: number, of: number | null]> {
  const {cells, answers, spoke, heardIn, unsure} = said(jsonl, register)
  const everybody = register.parties.map(({id}) => id)
  const inFull = new Set(register.parties.filter(({readInFull}) => readInFull).map(({id}) => id))
  const codes = Object.entries(lists).flatMap(([list, own]) => own.map(code => `${list}/${code}`))
  const total = everybody.length
  const found = new Map<string, readonly [number, number | null]>()
  const put = (id: string, value: number | null, of: number | null = null) => {
    if (value !== null) found.set(id, [value, of])
  }
  const on = (code: string) => everybody.flatMap(party => cells.get(`${party} ${code}`) ?? [])
  put('heard', spoke.size)
  put('submissions', heardIn.size)
  put('replaced', register.submissions.filter(({supersededBy, sameAs}) => supersededBy ?? sameAs).length)
  put('not-read', register.notRead.length)
  put('unplaced', register.unplaced.length)
  put('not-in-full', total - inFull.size, total)
  put('groups', register.groups.length)
  for (const [list, own] of Object.entries(lists))
    put(`addressed ${list}`, own.filter(code => on(`${list}/${code}`).length > 0).length, own.length)
  let agreed = 0
  let divided = 0
  for (const code of codes) {
    const own = on(code)
    put(`speak ${code}`, own.length, total)
    const sides = own.map(side).filter(each => each !== null)
    put(`for ${code}`, sides.filter(each => each === 1).length)
    put(`against ${code}`, sides.filter(each => each === -1).length)
    put(`both ${code}`, sides.filter(each => each === 0).length)
    put(`qualified ${code}`, own.filter(cell => side(cell) === 1 && cell.stances.has('qualified')).length)
    const names = sides.map(each =>
      each === 0 ? ['for', 'against'] : [String(each > 0 ? 'for' : 'against')]
    )
    const measure = division(names, 2)
    put(`division ${code}`, measure)
    if (measure === 0) agreed++
    else if (measure !== null) divided++
  }
  put('agreed', agreed, codes.length)
  put('divided', divided, codes.length)
  let unanswered = 0
  const answering: number[] = []
  for (const [question, poles] of Object.entries(questions)) {
    const taken = [...poles, 'open'].map(
      pole => [pole, answers.get(`${question} ${pole}`) ?? new Set()] as const
    )
    for (const [pole, who] of taken) put(`answer ${question} ${pole}`, who.size, total)
    const some = everybody.filter(party => taken.some(([, who]) => who.has(party)))
    if (some.length === 0) unanswered++
    else answering.push(some.length)
    const none = everybody.filter(party => !some.includes(party))
    put(`not-said ${question}`, none.filter(party => inFull.has(party)).length, total)
    put(`unread ${question}`, none.filter(party => !inFull.has(party)).length, total)
    put(
      `division ${question}`,
      division(
        everybody.map(party =>
          taken.filter(([pole, who]) => pole !== 'open' && who.has(party)).map(([pole]) => pole)
        ),
        poles.filter(pole => pole !== 'open').length
      )
    )
  }
  put('asksMore', answering.length - withSentence(answering), Object.keys(questions).length)
  put('unanswered', unanswered, Object.keys(questions).length)
  const proposing = [...cells].filter(([, {acts}]) => acts.has('proposes')).map(([key]) => key.split(' '))
  put('proposing', new Set(proposing.map(([party]) => party)).size, total)
  put('proposed', new Set(proposing.map(([, code]) => code)).size, codes.length)
  const empty = everybody.flatMap(party =>
    codes.flatMap(code => (cells.has(`${party} ${code}`) ? [] : [party]))
  )
  const silent = empty.filter(party => inFull.has(party)).length
  put('silent', silent, total * codes.length)
  put(
    'unsure',
    [...unsure].filter(key => !cells.has(key) && inFull.has(key.split(' ')[0] ?? '')).length,
    silent
  )
  put('unread', empty.filter(party => !inFull.has(party)).length, total * codes.length)
  const tags = [...cells.values()].reduce((sum, cell) => sum + cell.tags, 0)
  const checked = [...cells.values()].reduce((sum, cell) => sum + cell.checked, 0)
  put('checked', checked, tags)
  put('unchecked', tags - checked, tags)
  if (earlier !== undefined) {
    const before = said(earlier.jsonl, earlier.register)
    const known = new Set(earlier.register.submissions.map(({id}) => id))
    put('new submissions', register.submissions.filter(({id}) => !known.has(id)).length)
    put('looked at again', earlier.lookedAt.length)
    const kinds = {new: 0, changed: 0, dropped: 0}
    const note = (then: string, now: string) => {
      if (then === '' && now !== '') kinds.new++
      else if (then !== '' && now === '') kinds.dropped++
      else if (then !== now) kinds.changed++
    }
    const knownThen = new Set(earlier.register.parties.filter(({readInFull}) => readInFull).map(({id}) => id))
    for (const party of earlier.lookedAt) {
      for (const code of codes) {
        const [then, now] = [before.cells.get(`${party} ${code}`), cells.get(`${party} ${code}`)]
        // Of what was not read nothing is known.
        if ((then === undefined && !knownThen.has(party)) || (now === undefined && !inFull.has(party)))
          continue
        note(mannerOf(then), mannerOf(now))
      }
      for (const [question, poles] of Object.entries(questions)) {
        const taken = (all: ReadonlyMap<string, Set<string>>) =>
          [...poles, 'open'].filter(pole => all.get(`${question} ${pole}`)?.has(party)).join()
        note(taken(before.answers), taken(answers))
      }
    }
    for (const [kind, value] of Object.entries(kinds)) put(kind, value)
  }
  return found
}
