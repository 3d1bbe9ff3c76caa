import {formats} from '../../digest/formats.js'
import {digestJson, passagesJsonl} from '../../digest/json.js'
import {workingPaperFiles} from '../../digest/official/working-paper-files.js'
import {summaryJson} from '../../digest/summary/summary-of.js'
import type {Digest} from '../../domain/digest/digest.js'
import {isNarrowed} from '../../domain/edition/covering.js'
import type {EditionManifest} from '../../domain/edition/manifest.js'
import {canonicalJson, sha256OfBytes, sha256Once} from '../../domain/json/content-id.js'
import type {SettledPassage} from '../../domain/tag.js'
import {fingerprintOf, type PublicKey, publicKeyText} from '../keys/public-key.js'
import {fileNames, sourcePlace} from '../places.js'
import {type Recorded, recordFiles} from './recorded.js'

/** The contents of an edition's files by their paths. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>

/** What an edition is made from: the record, what came of it, and the bytes of the submitted files by their hash. */
export type EditionSource = {
  readonly recorded: Recorded
  readonly digest: Digest
  readonly passages: readonly SettledPassage[]
  readonly sources: ReadonlyMap<string, Uint8Array>
  /** The key that signs. */
  readonly key: PublicKey
  /** What makes it. */
  readonly program: EditionManifest['program']
}

/**
 * Every file of an edition but the signature, the manifest among them. Pure but for the formats that load their library:
 * the same source always gives the same bytes. Throws a UserError where a format cannot be written on this machine.
 */
export async function editionFiles(source: EditionSource): Promise<EditionFiles> {
  const {key, passages, recorded, sources} = source
  const {front, titles, languages} = recorded.inputs
  const digest: Digest = {
    ...source.digest,
    title: titles.en,
    titles,
    ...(recorded.replies.length === 0 ? {} : {replies: [...recorded.replies]}),
    edition: editionIn(source)
  }
  const files = new Map<string, string | Uint8Array>([
    [fileNames.publisher, publicKeyText(key)],
    ['digest.json', digestJson(digest)],
    ['passages.jsonl', passagesJsonl(passages)],
    ['summary.json', summaryJson(digest)],
    ...repliesFile(recorded),
    ...recordFiles(recorded),
    ...[...sources].map(([sha256, bytes]) => [sourcePlace(sha256), bytes] as const)
  ])
  for (const language of languages) {
    for (const format of formats.filter(({name}) => !writtenApart.has(name)))
      for (const [name, content] of await format.files(digest, passages, language))
        files.set(`${language}/${name}`, content)
    for (const [name, content] of await workingPaperFiles(digest, language, front))
      files.set(`${language}/${name}`, content)
  }
  const inBytes = new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content
    ])
  )
  const manifest = manifestOf(source, inBytes)
  return inBytes.set(fileNames.manifest, new TextEncoder().encode(canonicalJson(manifest)))
}

/** Formats that an edition has once for all languages, or with what a digest does not hold. */
const writtenApart: ReadonlySet<string> = new Set(['json', 'summary', 'working-paper'])

/** What a digest says of the edition that it is published as. */
const editionIn = ({key, recorded: {inputs}}: EditionSource): NonNullable<Digest['edition']> => ({
  number: inputs.number,
  date: inputs.publishedAt.slice(0, 10),
  fingerprint: fingerprintOf(key),
  replaces: inputs.replaces
})

const repliesFile = ({replies}: Recorded): readonly (readonly [string, string])[] =>
  replies.length === 0
    ? []
    : [[fileNames.replies, `${canonicalJson({format: 'concord-edition-replies/1', replies})}\n`]]

function manifestOf({key, program, recorded}: EditionSource, files: EditionFiles): EditionManifest {
  const {inputs, pipeline, submissions} = recorded
  const {approvals, filters, front, languages, leftOut, number, publishedAt, record, replaces, titles} =
    inputs
  const {model} = pipeline
  return {
    format: 'concord-edition/1',
    number,
    publishedAt,
    title: titles.en,
    titles,
    front,
    languages,
    ...(isNarrowed(filters) ? {filters} : {}),
    ...(leftOut === undefined ? {} : {leftOut}),
    replaces,
    approvals,
    program,
    pipeline: {id: pipeline.file.id, version: pipeline.file.version, sha256: sha256Once(pipeline)},
    taxonomies: pipeline.taxonomies.map(taxonomy => ({
      id: taxonomy.id,
      version: taxonomy.version,
      sha256: sha256Once(taxonomy)
    })),
    tagger: model === null ? null : {version: model.version, sha256: sha256Once(model)},
    corrections: {
      upTo: inputs.correctionsUpTo,
      sha256: sha256OfBytes(files.get(fileNames.corrections) ?? new Uint8Array())
    },
    record,
    sources: submissions.submissions.map(({id, file}) => ({
      submission: id,
      file: file.name,
      sha256: file.sha256
    })),
    files: [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => ({path, bytes: content.byteLength, sha256: sha256OfBytes(content)})),
    key: {id: key.id, fingerprint: fingerprintOf(key)}
  }
}
