import type {Contents, Names, Part, PlacePart, TermPart} from '../search/wire.js'

declare global {
  interface Window {
    /** Called by every part of an index when it was loaded. */
    concordSearch: (name: string, part: Part) => void
  }
}

const loaded = new Map<string, Part>()
window.concordSearch = (name, part) => {
  loaded.set(name, part)
}

/** The parts of an index that lie in a folder, each loaded when it is first asked for. */
export const partsIn = (folder: string) => ({
  // What a name stands for is fixed by the build, which writes both.
  contents: () => part(folder, 'contents') as Promise<Contents>,
  names: (language: string) => part(folder, language) as Promise<Names>,
  terms: (number: number) => part(folder, `t${number}`) as Promise<TermPart>,
  places: (number: number) => part(folder, `p${number}`) as Promise<PlacePart>
})

/** A part that is there already, or comes as a script, since a page on a disk may load nothing else. */
function part(folder: string, name: string): Promise<Part> {
  const known = loaded.get(name)
  if (known !== undefined) return Promise.resolve(known)
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = `${folder}/${name}.js`
    script.onload = () => {
      const part = loaded.get(name)
      script.remove()
      if (part === undefined) reject(new Error(`${script.src} is no part of an index`))
      else resolve(part)
    }
    script.onerror = () => {
      script.remove()
      reject(new Error(`${script.src} could not be loaded`))
    }
    document.head.append(script)
  })
}
