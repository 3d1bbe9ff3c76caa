import {chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {EditionManifest} from '../../src/domain/edition/manifest.js'
import {canonicalJson, sha256OfBytes} from '../../src/domain/json/content-id.js'
import {signingKey} from '../../src/editions/keys/key-folder.js'
import {signatureText} from '../../src/editions/signature/signature.js'

/** A copy of an edition that can be written to. */
export function copyOf(edition: string, copy: string): string {
  rmSync(copy, {recursive: true, force: true})
  cpSync(edition, copy, {recursive: true})
  for (const file of readdirSync(copy, {recursive: true, encoding: 'utf8'}))
    chmodSync(path.join(copy, file), 0o755)
  return copy
}

/** Writes another manifest, and leaves the signature. */
export function changeManifest(edition: string, change: (manifest: EditionManifest) => object): void {
  const place = path.join(edition, 'edition.json')
  const manifest = EditionManifest.parse(JSON.parse(readFileSync(place, 'utf8')))
  writeFileSync(place, canonicalJson(change(manifest)))
}

/** What only the holder of the key can do: writes another file, and signs a manifest that says so. */
export async function forge(
  edition: string,
  name: string,
  {text, keys}: {text: string; keys: string}
): Promise<void> {
  writeFileSync(path.join(edition, name), text)
  const bytes = Buffer.from(text)
  changeManifest(edition, manifest => ({
    ...manifest,
    files: manifest.files.map(file =>
      file.path === name ? {path: name, bytes: bytes.length, sha256: sha256OfBytes(bytes)} : file
    )
  }))
  const signature = signatureText(readFileSync(path.join(edition, 'edition.json')), await signingKey(keys), {
    comment: 'forged'
  })
  writeFileSync(path.join(edition, 'edition.json.minisig'), signature)
}
