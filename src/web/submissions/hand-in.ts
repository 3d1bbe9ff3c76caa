import {z} from 'zod'
import {collectionOf} from '../../review/collection.js'
import {readManifest} from '../../run/intake/manifest.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {record} from '../frame/record.js'
import {Refusal} from '../server/refusals.js'
import {personOf, type Visit} from '../server/visit.js'
import {handedIn, type KeptFile, keepFile} from './handed-in.js'

/** So many bytes one file may have, with what stands round it. */
export const MOST_A_FILE = 101 * 1_048_576

/** A file whose bytes were kept, as it is named afterwards. */
export const Kept = z.strictObject({
  name: z.string().max(1000),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u)
})

/** Files that were kept before, handed in together; `manifest` is its CSV text. */
export const SentBefore = z.strictObject({
  kept: z.array(Kept).max(5000),
  manifest: z.string().max(5_000_000).nullable()
})

/** What was begun: the ids of the intake and of its submissions. */
export const HandedIn = z.object({intake: z.string(), submissions: z.array(z.string())})

/** Keeps the bytes of a request under the name in its address. */
export async function keepSent({desk, path, request}: Visit): Promise<KeptFile> {
  const bytes = new Uint8Array(await limited(request, MOST_A_FILE))
  return keepFile(path.name ?? '', bytes, desk.store.originals)
}

/** Begins to read kept files, with what a manifest says of them, and enters it into the record. */
export async function beginReading(
  visit: Visit,
  files: readonly KeptFile[],
  manifest: string | null
): Promise<z.infer<typeof HandedIn>> {
  const {desk} = visit
  const reviewing = await desk.reviewing()
  const rows =
    manifest === null ? [] : readManifest(manifest, 'manifest.csv', partyIndex(reviewing.pipeline.parties))
  const {submissions: before} = await collectionOf(reviewing)
  const submissions = handedIn(
    files,
    rows,
    before.map(({submission}) => submission)
  )
  if (submissions.length === 0) throw new Refusal('wrong', visit.say('submissions.none'))
  const intake = await desk.intakes.begin(submissions, personOf(visit).name)
  await record(visit, {
    act: 'upload',
    on: intake,
    details: {
      files: submissions.map(({file, id}) => ({submission: id, name: file.name, sha256: file.sha256}))
    }
  })
  return {intake, submissions: submissions.map(({id}) => id)}
}

/** Somebody may name only what is really kept. */
export async function checkKept(kept: readonly KeptFile[], {desk}: Visit): Promise<void> {
  for (const {name, sha256} of kept)
    await desk.store.originals.fetch(sha256).catch(cause => {
      throw new Refusal('wrong', `The bytes of ${name} are not kept: send them first.`, {
        cause: String(cause)
      })
    })
}

/** The bytes that a request brings along. Throws a Refusal where they are more than so many. */
export async function limited(request: Request, most: number): Promise<ArrayBuffer> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refusal('too-large')
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > most) throw new Refusal('too-large')
  return bytes
}
