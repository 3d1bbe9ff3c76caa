import {readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import path from 'node:path'
import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {inspectHtml} from '../inspect/inspect-html.js'
import type {PagePicture} from '../inspect/page-view.js'
import {openSandbox, type Sandbox} from '../queue/sandbox/sandbox.js'
import {putInPlace} from '../run/writing/put-in-place.js'
import {shortfalls} from '../stages/position/read-in-full.js'
import {readDocument} from '../stages/read-document.js'
import type {SourceFile} from '../stages/stage.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {withPipeline} from './settings.js'

/** `concord inspect`: what was read of one file, each page beside its text. */
export const inspectCommand = (): Command =>
  withPipeline(new Command('inspect'))
    .description('show what is read of a file: each page beside its text, as one HTML file')
    .argument('<file>', 'a submission')
    .option('--out <file>', 'where the HTML file goes (else output/inspect/<name>.html)')
    .action(async (place: string, options: {readonly pipeline: string; readonly out?: string}) => {
      const pipeline = await loadPipeline(options.pipeline)
      const name = path.basename(place)
      const file = {name, bytes: await bytesOf(place)}
      const out = options.out ?? path.join('output', 'inspect', `${name}.html`)
      const sandbox = openSandbox({size: availableParallelism()})
      try {
        const read = await readDocument(file, {pipeline, ...sandbox})
        const missing = 'value' in read ? shortfalls(read.value, [read.value], pipeline) : []
        const pictures =
          'value' in read
            ? await picturesOf(file, read.value.pageCount ?? 0, sandbox)
            : await firstPictures(file, sandbox)
        await putInPlace(
          out,
          inspectHtml({file: name, read, shortfalls: missing, pictures}),
          'name another file with --out'
        )
        if ('failure' in read) throw new UserError(`${read.failure.message} Its pages are in ${out}.`)
        console.log(`Wrote ${out}`)
      } finally {
        await sandbox.close()
      }
    })

const bytesOf = (place: string): Promise<Uint8Array> =>
  readFile(place).catch(cause => {
    throw new UserError(`The file ${place} cannot be read: check the path.`, {cause})
  })

/** Every page that can be drawn, by its number. */
async function picturesOf(
  file: SourceFile,
  pageCount: number,
  {draw}: Sandbox
): Promise<ReadonlyMap<number, PagePicture>> {
  const numbers = Array.from({length: pageCount}, (_, i) => i + 1)
  const drawn = await Promise.all(numbers.map(page => draw(file, page)))
  return new Map(
    drawn.flatMap(page =>
      'value' in page ? [[page.value.page, {jpeg: Buffer.from(page.value.jpeg, 'base64')}]] : []
    )
  )
}

/** Of a file that was not read, nobody knows how many pages it has. */
async function firstPictures(file: SourceFile, {draw}: Sandbox): Promise<ReadonlyMap<number, PagePicture>> {
  const pictures = new Map<number, PagePicture>()
  for (let page = 1; page <= 50; page++) {
    const drawn = await draw(file, page)
    if ('failure' in drawn) break
    pictures.set(page, {jpeg: Buffer.from(drawn.value.jpeg, 'base64')})
  }
  return pictures
}
