import {Command} from 'commander'
import {type EditionFilters, LeftOutAs} from '../../domain/edition/covering.js'
import {DraftAsked, type EditionDraft} from '../../domain/edition/draft.js'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {askedOf, draftAnew, draftEdition} from '../../editions/workflow/draft.js'
import {editionNamed} from '../../editions/workflow/editions.js'
import {checks} from '../../run/checks/checks.js'
import {withTaggerInForce} from '../../run/tagger/in-force.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {withStore} from '../open/with-store.js'
import {type Places, withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

type Options = Pick<Places, 'store'> & {
  readonly pipeline: string
  readonly title?: string
  readonly titles: readonly string[]
  readonly languages?: string
  readonly sessions: readonly string[]
  readonly regions: readonly string[]
  readonly submittedIn: readonly string[]
  readonly taxonomies: readonly string[]
  readonly checked?: true
  readonly everything?: true
  readonly symbol?: string
  readonly body?: string
  readonly session?: string
  readonly agendaItem?: string
  readonly submittedBy?: string
  readonly replaces?: string
  readonly why?: string
  readonly again?: string
}

/** Who does it, in the record; who approves is told by an account. */
export const saidHere = () => ({by: 'command line', at: new Date().toISOString()})

const more = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** `concord edition draft`: fixes what an edition is made from, at this moment. */
export const draftCommand = (): Command =>
  withStorePlace(withPipeline(new Command('draft')))
    .description('fix what an edition is made from: what was handed in, corrected and trained up to now')
    .option('--title <title>', 'what it is called, in English (else as the pipeline is)')
    .option('--titles <language=title>', 'a title in another language; may come several times', more, [])
    .option('--languages <languages>', 'which it is published in: en,fr (else en)')
    .option('--sessions <session>', 'only submissions to this session; may come several times', more, [])
    .option('--regions <region>', 'only members of this regional group; may come several times', more, [])
    .option(
      '--submitted-in <language>',
      'only parties all of whose submissions are in this language; may come several times',
      more,
      []
    )
    .option('--taxonomies <list>', 'only this list of codes, by its id; may come several times', more, [])
    .option('--checked', 'only parties of whose tags and answers people have checked every one')
    .option('--everything', 'with --again: take over none of what the draft was narrowed to')
    .option('--symbol <symbol>', 'the document symbol, if it has one')
    .option('--body <name>', 'the body that it is put before')
    .option('--session <words>', 'the session with place and dates, as it is to be printed')
    .option('--agenda-item <words>', 'the agenda item')
    .option('--submitted-by <words>', 'who submits it')
    .option('--replaces <number>', 'the edition that it takes the place of; say --why')
    .option('--why <reason>', 'why it takes the place of another')
    .option('--again <edition>', 'fix the inputs of this draft anew; replies stay, approvals fall')
    .action((options: Options) =>
      withStore(options, async store => {
        const pipeline = await withTaggerInForce(await loadPipeline(options.pipeline, checks), store)
        const desk = {store, pipeline}
        const {again} = options
        const before = again === undefined ? null : await editionNamed(again, store)
        const asked = askedFor(options, before ? askedOf(before.draft) : emptyFor(pipeline.file))
        const edition = before
          ? await draftAnew(before.id, asked, {said: saidHere(), desk})
          : await draftEdition(asked, saidHere(), desk)
        console.log(
          plain(`Drafted ${edition.id}, “${edition.draft.titles.en}”: draft ${edition.draft.version}.`)
        )
        for (const line of leftOutIn(edition.draft, pipeline)) console.log(plain(line))
        console.log(`Next: concord edition review ${edition.id}`)
      })
    )

const emptyFor = ({title, titles}: {title: string; titles?: object | undefined}): DraftAsked => ({
  titles: {en: title, ...titles},
  front: {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null},
  languages: ['en'],
  filters: {sessions: []},
  replaces: null
})

/** What the options say, over what was there before. Throws a UserError that names the first wrong one. */
function askedFor(options: Options, before: DraftAsked): DraftAsked {
  const {agendaItem, body, languages, replaces, session, submittedBy, symbol, title, titles, why} = options
  if (replaces !== undefined && (why ?? '').trim() === '')
    throw new UserError('--replaces needs --why: say why it takes the place of the other.')
  const other = titles.map(each => {
    const [, language, text] = /^(ar|es|fr|ru|zh)=(.+)$/su.exec(each) ?? []
    if (language === undefined || text === undefined)
      throw new UserError(`--titles ${each}: give it as fr=Titre, for ar, es, fr, ru or zh.`)
    return [language, text] as const
  })
  const asked = DraftAsked.safeParse({
    titles: {...before.titles, ...(title === undefined ? {} : {en: title}), ...Object.fromEntries(other)},
    front: {
      symbol: symbol ?? before.front.symbol,
      body: body ?? before.front.body,
      session: session ?? before.front.session,
      agendaItem: agendaItem ?? before.front.agendaItem,
      submittedBy: submittedBy ?? before.front.submittedBy
    },
    languages: languages?.split(',').map(each => each.trim()) ?? before.languages,
    filters: filtersFor(options, before.filters),
    replaces: replaces === undefined ? before.replaces : {number: replaces, why}
  })
  if (asked.success) return asked.data
  const [issue] = asked.error.issues
  throw new UserError(`The draft cannot be made: “${issue?.path.join('.')}”: ${issue?.message}.`)
}

/** What the options narrow it to, each over what it was narrowed to before. */
function filtersFor(
  {checked, everything, regions, sessions, submittedIn, taxonomies}: Options,
  before: EditionFilters
): EditionFilters {
  const kept: EditionFilters = everything ? {sessions: []} : before
  return {
    ...kept,
    ...(sessions.length === 0 ? {} : {sessions: [...sessions]}),
    ...(regions.length === 0 ? {} : {regions: [...regions]}),
    ...(submittedIn.length === 0 ? {} : {languages: [...submittedIn]}),
    ...(taxonomies.length === 0 ? {} : {taxonomies: [...taxonomies]}),
    ...(checked ? {checked} : {})
  }
}

/** Who is left out of a draft, by why. */
function leftOutIn({leftOut = []}: EditionDraft, {parties}: Pipeline): readonly string[] {
  const index = partyIndex(parties)
  return LeftOutAs.options.flatMap(as => {
    const names = leftOut.filter(each => each.as[0] === as).map(({party}) => index.shortName(party, 'en'))
    return names.length === 0 ? [] : [`${becauseOf[as]}: ${names.join(', ')}.`]
  })
}

const becauseOf: Readonly<Record<LeftOutAs, string>> = {
  region: 'Left out, as they are in none of these regional groups',
  language: 'Left out, as something that counts for them is in another language',
  unchecked: 'Left out, as not everything that counts for them was checked'
}
