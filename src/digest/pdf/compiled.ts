import {UserError} from '../../domain/errors.js'
import {packed} from './packed.js'

/** A letter that no font has: PDF/UA-1 lets none be missing. */
export class LettersMissing extends Error {}

/** A Typst source with its inputs as a PDF that has passed the checks of PDF/UA-1. */
export async function compiled(
  source: string,
  inputs: Readonly<Record<string, string>>,
  fonts: readonly Buffer[]
): Promise<Uint8Array> {
  const {NodeCompiler} = await typst()
  const compiler = NodeCompiler.create({fontArgs: [{fontBlobs: [...fonts]}]})
  const result = compiler.compile({mainFileContent: source, inputs: {...inputs}})
  const document = result.result
  if (document === null) {
    const error = result.takeError()
    const why = error === null ? 'no reason given' : JSON.stringify(compiler.fetchDiagnostics(error))
    throw new Error(`Typst did not set the pages: ${why.slice(0, 2000)}`)
  }
  try {
    return await packed(new Uint8Array(compiler.pdf(document, {pdfStandard: 'ua-1'})))
  } catch (cause) {
    if (cause instanceof Error && cause.message.includes('could not be displayed'))
      throw new LettersMissing('Some letters are in no font.', {cause})
    throw cause
  }
}

async function typst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler')
  } catch (cause) {
    throw new UserError(
      `No PDF was written: Typst has no program for ${process.platform} on ${process.arch} here, so run \`npm install\` again or ask for docx.`,
      {cause}
    )
  }
}
