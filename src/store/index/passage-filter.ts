import {type RawBuilder, sql} from 'kysely'
import type {Act, Stance} from '../../domain/tag.js'
import type {TagState} from './entry.js'

/**
 * Which passages of a collection are wanted; what is left out does not matter. Code, taxonomy, stance, act, state and
 * sureness must hold of one and the same tag; question and pole of one answer, whose state it then is if no code is named.
 */
export type PassageFilter = {
  /** A `tsquery` in text, over words as they are indexed. */
  readonly words?: string | undefined
  readonly code?: string | undefined
  readonly taxonomy?: string | undefined
  readonly stance?: Stance | undefined
  readonly act?: Act | undefined
  readonly state?: TagState | undefined
  /** The machine is less sure than this of the tag. */
  readonly confidenceBelow?: number | undefined
  readonly question?: string | undefined
  readonly pole?: string | undefined
  /** By its primary subtag: `zh` finds `zh-Hant` too. */
  readonly language?: string | undefined
  /** Whom its words count for. */
  readonly party?: string | undefined
  /** In any of these words. */
  readonly sessions?: readonly string[] | undefined
  readonly submission?: string | undefined
  /** Of submissions that count, or of those that do not. */
  readonly stands?: boolean | undefined
  /** With any tag, or with none. */
  readonly tagged?: boolean | undefined
  /** On a page that was read from a picture, less surely than this. */
  readonly recognisedBelow?: number | undefined
}

/** The condition that a passage `p` of a submission `s` is wanted. */
export function isWanted(collection: string, filter: PassageFilter): RawBuilder<boolean> {
  const {words, language, party, sessions, submission, stands, tagged, recognisedBelow} = filter
  const conditions = [
    sql`p.collection = ${collection}`,
    ...(words === undefined ? [] : [sql`p.words @@ ${words}::tsquery`]),
    ...(language === undefined ? [] : [languageIs(language)]),
    ...(party === undefined ? [] : [sql`p.parties @> array[${party}]::text[]`]),
    ...(sessions === undefined ? [] : [sql`s.session = any(${[...sessions]}::text[])`]),
    ...(submission === undefined ? [] : [sql`s.submission = ${submission}`]),
    ...(stands === undefined ? [] : [sql`s.stands = ${stands}`]),
    ...(tagged === undefined ? [] : [tagged ? sql`p.tags > 0` : sql`p.tags = 0`]),
    ...(recognisedBelow === undefined ? [] : [sql`p.recognised < ${recognisedBelow}`]),
    ...hasTag(collection, filter),
    ...hasAnswer(collection, filter)
  ]
  return sql<boolean>`${sql.join(conditions, sql` and `)}`
}

/** The number of passages that are wanted, as `total`; not more than one above `most`, where that is set. */
export const countOfWanted = (
  collection: string,
  filter: PassageFilter,
  most: number | undefined
): RawBuilder<{total: string}> =>
  sql`select count(*) as total from (${wantedIn(collection, filter)} ${most === undefined ? sql`` : sql`limit ${most + 1}`}) counted`

function wantedIn(collection: string, filter: PassageFilter) {
  const {words, language, tagged, recognisedBelow, question, party, sessions, submission, stands} = filter
  const tag = tagConditions(filter)
  const isOfTagsAlone = [words, language, tagged, recognisedBelow, question].every(each => each === undefined)
  if (tag.length === 0 || !isOfTagsAlone)
    return sql`select 1 from concord.indexed_passage p
      join concord.indexed_submission s on s.number = p.submission where ${isWanted(collection, filter)}`
  // Tags are a tenth of the size of passages, and an index has all that is asked.
  const conditions = [
    sql`t.collection = ${collection}`,
    ...tag,
    ...(party === undefined ? [] : [sql`t.parties @> array[${party}]::text[]`]),
    ...(sessions === undefined ? [] : [sql`s.session = any(${[...sessions]}::text[])`]),
    ...(submission === undefined ? [] : [sql`s.submission = ${submission}`]),
    ...(stands === undefined ? [] : [sql`s.stands = ${stands}`])
  ]
  return sql`select distinct t.submission, t.ordinal
    from concord.indexed_tag t join concord.indexed_submission s on s.number = t.submission
    where ${sql.join(conditions, sql` and `)}`
}

// A range, so that an index serves it: "zh" and whatever begins with "zh-".
const languageIs = (language: string) =>
  sql`(p.language = ${language} or (p.language >= ${`${language}-`} and p.language < ${`${language}.`}))`

/** What must hold of a tag `t`; nothing where the filter asks for no tag. */
function tagConditions({code, taxonomy, stance, act, state, confidenceBelow, question}: PassageFilter) {
  const asked = [
    ...(code === undefined ? [] : [sql`t.code = ${code}`]),
    ...(taxonomy === undefined ? [] : [sql`t.taxonomy = ${taxonomy}`]),
    ...(stance === undefined ? [] : [sql`t.stance = ${stance}`]),
    ...(act === undefined ? [] : [sql`t.act = ${act}`])
  ]
  // Where only a question is asked for, the state is that of its answer.
  if (asked.length === 0 && question !== undefined) return []
  return [
    ...asked,
    ...(state === undefined ? [] : [sql`t.state = ${state}`]),
    ...(confidenceBelow === undefined ? [] : [sql`t.confidence < ${confidenceBelow}`])
  ]
}

function hasTag(collection: string, filter: PassageFilter) {
  const conditions = tagConditions(filter)
  if (conditions.length === 0) return []
  return [
    sql`exists (select from concord.indexed_tag t
      where t.submission = p.submission and t.ordinal = p.ordinal and t.collection = ${collection}
      and ${sql.join(conditions, sql` and `)})`
  ]
}

function hasAnswer(collection: string, filter: PassageFilter) {
  const {question, pole, state, confidenceBelow} = filter
  if (question === undefined) return []
  const alone = tagConditions(filter).length === 0
  const conditions = [
    sql`a.question = ${question}`,
    ...(pole === undefined ? [] : [sql`a.pole = ${pole}`]),
    ...(alone && state !== undefined ? [sql`a.state = ${state}`] : []),
    ...(alone && confidenceBelow !== undefined ? [sql`a.confidence < ${confidenceBelow}`] : [])
  ]
  return [
    sql`exists (select from concord.indexed_answer a
      where a.submission = p.submission and a.ordinal = p.ordinal and a.collection = ${collection}
      and ${sql.join(conditions, sql` and `)})`
  ]
}
