import {Command} from 'commander'
import {DraftAsked} from '../../domain/edition/draft.js'
import {UserError} from '../../domain/errors.js'
import {askedOf, draftAnew, draftEdition} from '../../editions/workflow/draft.js'
import {editionNamed} from '../../editions/workflow/editions.js'
import {checks} from '../../run/checks/checks.js'
import {withTaggerInForce} from '../../run/tagger/in-force.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {withStore} from '../open/with-store.js'
import {type Places, withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

type Options = Pick<Places, 'store'> & {
  readonly pipeline: string
  readonly title?: string
  readonly titles: readonly string[]
  readonly languages?: string
  readonly sessions: readonly string[]
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
  const {agendaItem, body, languages, replaces, session, sessions, submittedBy, symbol, title, titles, why} =
    options
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
    filters: sessions.length === 0 ? before.filters : {sessions},
    replaces: replaces === undefined ? before.replaces : {number: replaces, why}
  })
  if (asked.success) return asked.data
  const [issue] = asked.error.issues
  throw new UserError(`The draft cannot be made: “${issue?.path.join('.')}”: ${issue?.message}.`)
}
