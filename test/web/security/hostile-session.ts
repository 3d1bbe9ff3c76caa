import {Document, ExternalHyperlink, Packer, Paragraph, TextRun} from 'docx'
import type {Site} from '../site.js'
import {batchesOf, payloads} from './payloads.js'

/** A view that is tagged, so that its words stand in the matrix and the digest as well. */
const view = (payload: string): string =>
  `Belmora supports a new legally binding instrument, and says so in these words: ${payload}`

/** A text, a page and a document of Word, each with every payload in its words, and in links where it has links. */
export async function hostileFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const paragraphs = payloads.map(payload => new Paragraph({children: [new TextRun(view(payload))]}))
  const links = payloads
    .filter(payload => /^\w+:/u.test(payload))
    .map(
      link => new Paragraph({children: [new ExternalHyperlink({link, children: [new TextRun(view(link))]})]})
    )
  const word = new Document({title: payloads[0] ?? '', sections: [{children: [...paragraphs, ...links]}]})
  const anchors = payloads.map(
    payload => `<p><a href="${payload.replaceAll('"', '&quot;')}">${view(escaped(payload))}</a></p>`
  )
  const raw = payloads.map(payload => `<p>Belmora supports a legally binding instrument. ${payload}</p>`)
  const page = `<title>${escaped(payloads[1] ?? '')}</title>${anchors.join('\n')}\n${raw.join('\n')}`
  return new Map([
    ['hostile.txt', bytesOf(payloads.map(view).join('\n\n'))],
    ['hostile.html', bytesOf(page)],
    ['hostile.docx', new Uint8Array(await Packer.toBuffer(word))],
    ...namesOf().map((name): [string, Uint8Array] => [name, bytesOf(view(name))])
  ])
}

/** File names that hold the payloads; signs that nobody sees are refused in names. */
const namesOf = (): readonly string[] =>
  batchesOf(
    350,
    payloads.filter(
      payload => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(payload) && !payload.includes('..')
    )
  ).map(batch => `${batch}.txt`)

/** A manifest whose titles, sessions and names of parties are payloads. */
function manifestOf(names: readonly string[]): string {
  const titles = batchesOf(600)
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const rows = names.map((name, n) => {
    const title = titles[n % titles.length] ?? ''
    return [name, 'XAB', payloads[n] ?? '', title, payloads[n + 30] ?? ''].map(cell).join(',')
  })
  return ['file,party,party_name,title,session', ...rows].join('\n')
}

/** Hands in the files through the programmatic interface, and waits until all of them are read. */
export async function handIn(site: Site, files: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const kept: unknown[] = []
  for (const [name, bytes] of files) {
    const answer = await fetch(`${site.origin}/api/v1/files/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: {origin: site.origin, cookie: site.cookies.analyst},
      body: Buffer.from(bytes)
    })
    if (!answer.ok) throw new Error(`${name} was not taken: ${await answer.text()}`)
    kept.push(await answer.json())
  }
  const named = kept.map(each => String(Reflect.get(Object(each), 'name')))
  const begun = await site.ask('/api/v1/submissions', {
    as: 'analyst',
    json: {kept, manifest: manifestOf(named)}
  })
  if (!begun.ok) throw new Error(`It was not handed in: ${await begun.text()}`)
  while (site.desk.intakes.open().some(({stopped}) => stopped === null))
    await new Promise(resolve => setTimeout(resolve, 200))
  return named
}

/** Accounts, a token, notes and reasons of corrections, whose words are payloads. */
export async function speak(site: Site): Promise<void> {
  for (const [n, name] of batchesOf(200).entries())
    await site.desk.accounts.create({email: `hostile-${n}@concord.example`, name, role: 'reader'})
  for (const name of batchesOf(200).slice(0, 3))
    await site.ask('/account/tokens', {as: 'administrator', json: {name, role: 'reader', days: '30'}})
  await site.ask('/account', {as: 'administrator', form: {name: batchesOf(200)[3] ?? '', language: 'en'}})
  const found = await site.ask('/api/v1/passages?typed=instrument&limit=5', {as: 'analyst'})
  const list: unknown = await found.json()
  const passages = Object(list).entries.map((each: unknown) => Reflect.get(Object(each), 'passage'))
  const corrections = passages.flatMap((passage: string, n: number) => {
    const words = batchesOf(3900)[n % batchesOf(3900).length] ?? ''
    return [{passage, verdict: 'note', note: words, why: words}]
  })
  const saved = await site.ask('/api/v1/corrections', {
    as: 'analyst',
    json: {corrections, seen: 0, request: 'hostile-notes'}
  })
  if (!saved.ok) throw new Error(`The notes were not kept: ${await saved.text()}`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
