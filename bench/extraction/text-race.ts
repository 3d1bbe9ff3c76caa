import {availableParallelism} from 'node:os'
import {openSandbox, type Sandbox} from '../../src/queue/sandbox/sandbox.js'
import {readFile} from '../../src/stages/extract/read-file.js'
import type {SourceFile} from '../../src/stages/stage.js'
import {likeness} from './likeness.js'
import {openPdfiumText, pdfParseText, pdftotextOf} from './peers.js'
import {linesOfRace, type Runner, race} from './race.js'

/** Above this, two readings are the same text but for hyphens and the place of headers. */
const SAME_TEXT = 0.97

/** A file to be read, and where it lies. */
export type Placed = {readonly place: string; readonly file: SourceFile}

/**
 * The whole of our reading through the sandbox, one child first, beside those who give a plain text: only on files
 * that need no recognition and of which `pdftotext`, where it is there, gives the same text. Gives the lines to print.
 */
export async function textRace(
  name: string,
  all: readonly Placed[],
  {rounds, pdftotext}: {readonly rounds: number; readonly pdftotext: string | null}
): Promise<readonly string[]> {
  const {chosen, pages, left} = await chosenOf(all, pdftotext)
  if (chosen.length === 0) return left
  const children = availableParallelism()
  const [one, several] = [openSandbox({size: 1}), openSandbox({size: children})]
  const pdfium = await openPdfiumText()
  const inTurn = (read: (file: SourceFile) => Promise<unknown>) => async () => {
    for (const {file} of chosen) await read(file)
  }
  const runners: readonly Runner[] = [
    {name: 'ours, one child', pass: atOnce(one, chosen)},
    {name: `ours, ${children} children`, pass: atOnce(several, chosen)},
    {name: 'ours, without the sandbox', pass: inTurn(file => readFile(file))},
    {name: 'pdf-parse, its plain text', pass: inTurn(({bytes}) => pdfParseText(bytes))},
    {name: 'pdfium, its plain text', pass: inTurn(({bytes}) => pdfium(bytes))},
    ...(pdftotext === null ? [] : [peerOf(pdftotext, chosen)])
  ]
  try {
    // The engine takes some 200 pages to get up to speed.
    for (const {pass} of runners.slice(0, 3)) for (let warm = 0; warm < 3; warm++) await pass()
    const result = await race(runners, rounds)
    return [
      ...left,
      `${chosen.length} ${name}, ${pages} pages:`,
      ...linesOfRace(result, {amount: pages, unit: 'pages a second'})
    ]
  } finally {
    await one.close()
    await several.close()
  }
}

const atOnce = (sandbox: Sandbox, chosen: readonly Placed[]) => () =>
  Promise.all(chosen.map(({file}) => sandbox.read(file)))

const peerOf = (program: string, chosen: readonly Placed[]): Runner => ({
  name: 'pdftotext, a process a file',
  pass: async () => {
    for (const {place} of chosen) await pdftotextOf(program)(place)
  }
})

async function chosenOf(all: readonly Placed[], pdftotext: string | null) {
  const chosen: Placed[] = []
  const left: string[] = []
  let pages = 0
  for (const placed of all) {
    const read = await readFile(placed.file)
    const document = 'value' in read ? read.value.document : null
    const alike =
      pdftotext === null || document === null
        ? 1
        : likeness(document.text, await pdftotextOf(pdftotext)(placed.place))
    if (document === null) left.push(`  left out, as it needs recognition: ${placed.file.name}`)
    else if (alike < SAME_TEXT) left.push(`  left out, of likeness ${alike.toFixed(3)}: ${placed.file.name}`)
    else {
      chosen.push(placed)
      pages += document.pageCount ?? 0
    }
  }
  return {chosen, pages, left}
}
