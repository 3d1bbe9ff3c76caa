import {userError} from '../../domain/refusals/refuse.js'
import {destinationsOf, type Leads, type Place} from './packing/leads.js'
import {packed} from './packing/packed.js'

/** A letter that no font has: PDF/UA-1 lets none be missing. */
export class LettersMissing extends Error {}

type Inputs = Readonly<Record<string, string>>

type With = {
  readonly fonts: readonly Buffer[]
  /** How many pages it should have at most; null for as many as it needs. */
  readonly pages: number | null
  /** Links that are led to their places; null where Typst knows of all places. */
  readonly leads: Leads | null
}

/**
 * A Typst source as a PDF that has passed the checks of PDF/UA-1, with the first of some inputs with which it has no more
 * pages than it should; with the last where it has more with all of them.
 */
export async function compiled(
  source: string,
  inputs: readonly Inputs[],
  {fonts, pages, leads}: With
): Promise<Uint8Array> {
  const {NodeCompiler} = await typst()
  const compiler = NodeCompiler.create({fontArgs: [{fontBlobs: [...fonts]}]})
  const set = (at: number) => {
    const result = compiler.compile({mainFileContent: source, inputs: {...inputs[at]}})
    if (result.result !== null) return result.result
    const error = result.takeError()
    const why = error === null ? 'no reason given' : JSON.stringify(compiler.fetchDiagnostics(error))
    throw new Error(`Typst did not set the pages: ${why.slice(0, 2000)}`)
  }
  const fits = (at: number) => set(at).numOfPages <= (pages ?? Number.POSITIVE_INFINITY)
  // One that may have as many pages as it needs is set and written in one act, since what was set and is held here
  // keeps its memory until somebody collects it.
  const first =
    pages === null && leads === null ? null : set(pages === null ? 0 : firstThat(fits, inputs.length - 1))
  try {
    const pdf = compiler.pdf(first ?? {mainFileContent: source, inputs: {...inputs[0]}}, {
      pdfStandard: 'ua-1'
    })
    const destinations =
      leads === null || first === null
        ? []
        : destinationsOf(leads, placesIn(compiler.query(first, {selector: '<places>'})))
    // What it keeps for a next time is most of the rest.
    compiler.evictCache(0)
    return await packed(pdf, destinations)
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause
    if (cause.message.includes('could not be displayed'))
      throw new LettersMissing('Some letters are in no font.', {cause})
    // What is wrong with the pages stands in the code of an error without a message.
    const why = cause.message || String(Reflect.get(cause, 'code'))
    throw new Error(`Typst did not set the pages: ${why.slice(0, 2000)}`, {cause})
  }
}

/** What the template says at its end of where it has set what. */
const placesIn = (queried: readonly {readonly value: readonly Place[]}[]): readonly Place[] =>
  queried.flatMap(({value}) => value)

/** The first of 0 to `last` that holds, where all behind one that holds do too; `last` where none before it does. */
function firstThat(holds: (at: number) => boolean, last: number): number {
  let [from, to] = [0, last]
  while (from < to) {
    const half = Math.floor((from + to) / 2)
    if (holds(half)) to = half
    else from = half + 1
  }
  return to
}

async function typst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw userError('noTypst', {platform: `${process.platform}-${process.arch}`}, {cause})
  }
}
