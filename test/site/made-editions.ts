import {createHash, createPrivateKey} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {digestOf} from '../../src/digest/digest-file.js'
import {digestJson} from '../../src/digest/json.js'
import {summaryJson} from '../../src/digest/summary/summary-of.js'
import type {Digest} from '../../src/domain/digest/digest.js'
import type {UnLanguage} from '../../src/domain/document.js'
import type {EditionManifest, EditionNotice} from '../../src/domain/edition/manifest.js'
import {canonicalJson} from '../../src/domain/json/content-id.js'
import {fingerprintOf, publicKeyText} from '../../src/editions/keys/public-key.js'
import type {SecretKey} from '../../src/editions/keys/secret-key.js'
import {signatureText} from '../../src/editions/signature/signature.js'

/** A golden digest: `goldenDigest('three-voices')`. */
export const goldenDigest = (name: string): Digest => {
  const place = path.join('fixtures/golden', name, 'out/digest.json')
  return digestOf(readFileSync(place, 'utf8'), place)
}

type Made = Partial<
  Pick<EditionManifest, 'publishedAt' | 'replaces' | 'approvals' | 'titles' | 'front'> & {
    readonly languages: readonly UnLanguage[]
    /** Files besides `digest.json`, by their paths. */
    readonly files: Readonly<Record<string, string>>
    /** Who signs it, where it is somebody else. */
    readonly key: SecretKey
  }
>

/** Writes the folder of an edition, signed, as publishing does. */
export function makeEdition(editions: string, number: string, digest: Digest, made: Made = {}): void {
  const folder = path.join(editions, number)
  const {key} = {key: publisher, ...made}
  const files: Record<string, string> = {
    'digest.json': digestJson(digest),
    'passages.jsonl': '',
    'summary.json': summaryJson(digest),
    'publisher.pub': publicKeyText(key),
    ...made.files
  }
  for (const language of made.languages ?? ['en', 'ar'])
    files[`${language}/digest.html`] ??= `<!doctype html><title>${language}</title>\n`
  for (const [file, content] of Object.entries(files)) put(path.join(folder, file), content)
  const manifest: EditionManifest = {
    format: 'concord-edition/1',
    number,
    publishedAt: made.publishedAt ?? '2026-03-02T10:00:00Z',
    title: digest.title,
    titles: made.titles ?? digest.titles ?? {en: digest.title},
    front: made.front ?? {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null},
    languages: [...(made.languages ?? (['en', 'ar'] as const))],
    replaces: made.replaces ?? null,
    approvals: made.approvals ?? [
      {name: 'Ada Invented', at: '2026-03-01T10:00:00Z'},
      {name: 'Ben Invented', at: '2026-03-01T11:00:00Z'}
    ],
    program: {name: 'concord', version: '0.1.0'},
    pipeline: digest.pipeline,
    taxonomies: digest.taxonomies.map(({id, version}) => ({id, version, sha256: '0'.repeat(64)})),
    tagger: null,
    corrections: {upTo: 0, sha256: '0'.repeat(64)},
    record: {number: 0, hash: '0'.repeat(64)},
    sources: digest.submissions.map(({id, file, sha256}) => ({
      submission: id,
      file,
      sha256: hashOf(`${file} ${sha256}`)
    })),
    files: Object.entries(files)
      .map(([file, content]) => ({path: file, bytes: Buffer.byteLength(content), sha256: hashOf(content)}))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    key: {id: key.id, fingerprint: fingerprintOf(key)}
  }
  putSigned(path.join(folder, 'edition.json'), manifest, key)
}

/** Says something of an edition after it was published. */
export function makeNotice(editions: string, notice: Omit<EditionNotice, 'format' | 'by'>): void {
  const name = `${notice.edition}-${notice.kind}-${notice.number}.json`
  const whole: EditionNotice = {format: 'concord-edition-notice/1', by: 'Ada Invented', ...notice}
  putSigned(path.join(editions, 'notices', name), whole)
}

function putSigned(place: string, value: unknown, key: SecretKey = publisher): void {
  const text = canonicalJson(value)
  put(place, text)
  put(`${place}.minisig`, signatureText(Buffer.from(text), key, {comment: 'made for a test'}))
}

/** A key of no secret: its seed is the same in every run, so that sites have the same bytes. */
export const publisher = keyOf(Buffer.alloc(32, 7))

/** The key of a seed. */
export function keyOf(seed: Buffer): SecretKey {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const {x = ''} = createPrivateKey({key: pkcs8, format: 'der', type: 'pkcs8'}).export({format: 'jwk'})
  return {id: seed.toString('hex').slice(0, 16), seed, point: Buffer.from(x, 'base64url')}
}

function put(place: string, content: string): void {
  mkdirSync(path.dirname(place), {recursive: true})
  writeFileSync(place, content)
}

const hashOf = (content: string): string => createHash('sha256').update(content).digest('hex')
