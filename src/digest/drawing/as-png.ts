import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {initWasm, Resvg} from '@resvg/resvg-wasm'

/** Some 190 points to an inch, which prints sharp. */
const ZOOM = 2

/** Draws SVGs with these fonts alone, so that a drawing is the same bytes on every machine. */
export async function pngDrawing(): Promise<(svg: string, fonts: readonly Uint8Array[]) => Uint8Array> {
  await ready()
  return (svg, fonts) => {
    const drawing = new Resvg(svg, {
      font: {fontBuffers: [...fonts], loadSystemFonts: false},
      fitTo: {mode: 'zoom', value: ZOOM},
      background: 'white'
    })
    const picture = drawing.render()
    const png = picture.asPng()
    picture.free()
    drawing.free()
    return png
  }
}

let started: Promise<void> | undefined

/** The library can be started once in a process. */
const ready = (): Promise<void> => {
  started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(wasm =>
    initWasm(wasm)
  )
  return started
}
