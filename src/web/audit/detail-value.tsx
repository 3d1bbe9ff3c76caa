import type {Child, FC} from 'hono/jsx'
import {z} from 'zod'
import {localeOf} from '../../digest/words/locale.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {DetailKind} from '../../domain/acts/act-details.js'
import type {AuditEntry} from '../../domain/acts/audit.js'
import {Verdict} from '../../domain/correction.js'
import {ReplyAnswer} from '../../domain/edition/reply.js'
import {RoundState} from '../../domain/round/round.js'
import {Role} from '../accounts/role.js'
import {momentIn} from '../frame/moment.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'
import type {MessageKey} from '../words/translation.js'
import {asEntered, withNamesIn} from './in-words.js'

type Value = AuditEntry['details'][string]
type Shown = {readonly names: Names; readonly visit: Visit}
type Props = Shown & {
  /** Null for a detail that this program does not know. */
  readonly kind: DetailKind | null
  readonly value: Value
}

/** The value of a detail in words; one that is not as its kind says stands as it was entered. */
export const DetailValue: FC<Props> = ({kind, value, ...shown}) => {
  const {nameOf, say} = shown.visit
  if (kind !== null && isNothing(value)) return <span class="quiet">{say('audit.none')}</span>
  const inWords = kind === null ? null : views[kind](value, shown)
  return <>{inWords ?? <bdi class="secret">{asEntered(value, nameOf)}</bdi>}</>
}

const isNothing = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Null where the value is none of its kind. */
type View = (value: Value, shown: Shown) => Child | null

/** How what a schema reads is shown. */
const viewOf =
  <Read,>(schema: z.ZodType<Read>, show: (read: Read, shown: Shown) => Child): View =>
  (value, shown) => {
    const read = schema.safeParse(value)
    return read.success ? show(read.data, shown) : null
  }

/** How a word of the program is said. */
const saidAs = <Word extends string>(words: z.ZodType<Word>, key: (word: Word) => MessageKey): View =>
  viewOf(words, (word, {visit}) => visit.say(key(word)))

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const Files = z.array(z.object({submission: z.string(), name: z.string(), sha256: Sha256}))
const SignedInBy = z.enum(['password', 'link', 'provider'])
const RefusedFor = z.enum(['unknown', 'unconfirmed', 'failed', 'blocked'])
const Despite = z.object({refusal: z.string(), reason: z.string()})

/** More files than these are shown only to whoever asks. */
const FEW_FILES = 3

const views: Readonly<Record<DetailKind, View>> = {
  text: viewOf(z.string(), (words, {visit}) => <bdi>{withNamesIn(words, visit.nameOf)}</bdi>),
  texts: viewOf(z.array(z.string()), (each, {visit}) => inARow(each, visit)),
  people: viewOf(z.array(z.string()), (each, {visit}) => inARow(each.map(visit.nameOf), visit)),
  id: viewOf(z.string(), id => (
    <bdi class="secret" dir="ltr">
      {id}
    </bdi>
  )),
  hash: viewOf(Sha256, hash => <Hash hash={hash} />),
  count: viewOf(z.int(), (count, {visit}) => new Intl.NumberFormat(localeOf(visit.language)).format(count)),
  moment: viewOf(z.iso.datetime(), (at, {visit}) => momentIn(at, visit.language)),
  party: viewOf(z.string(), (id, {names}) => <bdi>{names.party(id)}</bdi>),
  // It runs as the page does: by its letter it would run as Latin does.
  subject: viewOf(z.string(), (subject, {names}) => cellNamed(subject, names)),
  role: saidAs(Role, role => `roles.${role}`),
  verdict: saidAs(Verdict, verdict => `adrift.verdict-${verdict}`),
  'round-state': saidAs(RoundState, state => `rounds.${state}`),
  outcome: saidAs(ReplyAnswer.shape.outcome, outcome => `replying.outcome-${outcome}`),
  way: saidAs(SignedInBy, way => `audit.way-${way}`),
  refused: saidAs(RefusedFor, why => `audit.refused-${why}`),
  files: viewOf(Files, (files, {visit}) => {
    const list = (
      <ul>
        {files.map(({name, sha256, submission}) => (
          <li>
            <bdi>{name}</bdi>{' '}
            <bdi class="secret" dir="ltr">
              {submission}
            </bdi>{' '}
            <Hash hash={sha256} />
          </li>
        ))}
      </ul>
    )
    if (files.length <= FEW_FILES) return list
    return (
      <details>
        <summary>{visit.say('audit.fileCount', {count: files.length})}</summary>
        {list}
      </details>
    )
  }),
  despite: viewOf(Despite, ({reason, refusal}, {visit: {say}}) => (
    <dl class="entered">
      {(
        [
          ['refusal', refusal],
          ['reason', reason]
        ] as const
      ).map(([name, words]) => (
        <div>
          <dt>{say('audit.detail', {name: say(`details.${name}`)})}</dt>{' '}
          <dd>
            <bdi>{words}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  ))
}

/** By its beginning, and whole where it is opened. */
const Hash: FC<{readonly hash: string}> = ({hash}) => (
  <details class="hash">
    <summary>
      <bdi class="secret" dir="ltr">{`${hash.slice(0, 8)}…`}</bdi>
    </summary>
    <bdi class="secret" dir="ltr">
      {hash}
    </bdi>
  </details>
)

/** Each runs its own way, whatever the comma between them does. */
const inARow = (each: readonly string[], {language}: Visit): Child =>
  each.map((words, at) => (
    <>
      {at > 0 && termsIn(language)('common.comma')}
      <bdi>{words}</bdi>
    </>
  ))

/** A code by letter and name, a contested question by its words; what the pipeline does not know by its id. */
function cellNamed(subject: string, {code, question}: Names): string {
  if (!subject.includes('/')) return question(subject)
  const {letter, name} = code(subject)
  return letter === null ? name : `${letter} ${name}`
}
