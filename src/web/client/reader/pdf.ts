import {getDocument, type PDFDocumentProxy, PDFWorker} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {scriptAddress} from '../page/fragment.js'

/** Where everything is that reading a PDF file takes. */
export type DrawingPlaces = {
  readonly original: string
  readonly worker: string
  readonly cmaps: string
  readonly fonts: string
  readonly decoders: string
}

/** A page that is being drawn, or is. */
export type Drawing = {readonly done: Promise<void>; readonly stop: () => void}

/** A PDF file whose pages can be drawn. */
export type Drawable = {
  /** Draws a page, from 1, upright and as wide as asked, in pixels. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Drawing
}

/** Fetches a PDF file and makes it ready. Nothing of it is run: its scripts, forms and links are left alone. */
export async function openPdf(places: DrawingPlaces): Promise<Drawable> {
  const answer = await fetch(places.original)
  if (!answer.ok) throw new Error(answer.statusText)
  const port = new Worker(scriptAddress(places.worker), {type: 'module'})
  const pdf = await getDocument({
    data: new Uint8Array(await answer.arrayBuffer()),
    worker: PDFWorker.create({port}),
    cMapUrl: absolute(places.cmaps),
    standardFontDataUrl: absolute(places.fonts),
    wasmUrl: absolute(places.decoders),
    useWasm: false,
    enableXfa: false,
    useWorkerFetch: true
  }).promise
  return {draw: (page, canvas, width) => draw(pdf, {page, canvas, width})}
}

const absolute = (address: string): string => new URL(address, location.href).href

type Asked = {readonly page: number; readonly canvas: HTMLCanvasElement; readonly width: number}

function draw(pdf: PDFDocumentProxy, {canvas, page, width}: Asked): Drawing {
  let stopped = false
  let stop = () => {}
  const drawn = async (): Promise<void> => {
    const found = await pdf.getPage(page)
    if (stopped) return
    const upright = found.getViewport({scale: 1})
    const viewport = found.getViewport({scale: width / upright.width})
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const task = found.render({canvas, viewport})
    stop = () => task.cancel()
    await task.promise.catch(cause => {
      if (!stopped) throw cause
    })
    found.cleanup()
  }
  return {
    done: drawn(),
    stop: () => {
      stopped = true
      stop()
    }
  }
}
