import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {PDFiumLibrary} from '@hyzyla/pdfium'
import {PDFParse} from 'pdf-parse'
import {runProgram} from '../measure/program.js'

/** Reads a file's plain text, and gives it. */
export type PlainReader = (bytes: Uint8Array) => Promise<string>

/** `pdf-parse` as its manual shows it. */
export const pdfParseText: PlainReader = async bytes => {
  // It takes the bytes for its own.
  const parser = new PDFParse({data: bytes.slice()})
  try {
    return (await parser.getText({pageJoiner: ''})).text
  } finally {
    await parser.destroy()
  }
}

/** pdfium as WebAssembly: the text of each page, without fonts, places or order. */
export async function openPdfiumText(): Promise<PlainReader> {
  const wasm = createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm')
  const library = await PDFiumLibrary.init({wasmBinary: new Uint8Array(await readFile(wasm)).buffer})
  return async bytes => {
    const document = await library.loadDocument(bytes)
    try {
      return [...document.pages()].map(page => page.getText()).join('\n')
    } finally {
      document.destroy()
    }
  }
}

/** `pdftotext`, which reads one file a process. */
export const pdftotextOf =
  (program: string) =>
  (place: string): Promise<string> =>
    runProgram(program, [place, '-'])
