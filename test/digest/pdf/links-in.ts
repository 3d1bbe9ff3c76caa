import {PDFParse} from 'pdf-parse'
import {z} from 'zod'

/** The page as a reference, how it is shown, and the place on it. */
const Place = z.tuple([
  z.object({num: z.number()}),
  z.object({name: z.string()}),
  z.number(),
  z.number(),
  z.number()
])

const Annotation = z.object({
  subtype: z.string(),
  url: z.string().optional(),
  /** A place, or its name. */
  dest: z.union([Place, z.string()]).nullish(),
  contentsObj: z.object({str: z.string()})
})

/** A link of a PDF: what is heard of it, and its address or the page (from 1) and place that it leads to. */
export type LinkIn = {
  readonly heard: string
  readonly url: string | null
  readonly leadsTo: {
    readonly page: number
    readonly how: string
    readonly x: number
    readonly y: number
  } | null
}

/** The links of a PDF, in the order of its pages, as another library than the one that wrote them reads it. */
export async function linksIn(pdf: Uint8Array): Promise<readonly LinkIn[]> {
  // biome-ignore lint/complexity/useLiteralKeys: the compiler lets a private method pass only so.
  const document = await new PDFParse({data: Uint8Array.from(pdf)})['load']()
  const pages = await Promise.all(
    Array.from({length: document.numPages}, (_, at) => document.getPage(at + 1))
  )
  const found = await Promise.all(pages.map(page => page.getAnnotations()))
  const links = z
    .array(Annotation)
    .parse(found.flat())
    .filter(({subtype}) => subtype === 'Link')
  return Promise.all(
    links.map(async ({url, dest, contentsObj}) => {
      if (!dest) return {heard: contentsObj.str, url: url ?? null, leadsTo: null}
      const [page, how, x, y] =
        typeof dest === 'string' ? Place.parse(await document.getDestination(dest)) : dest
      const at = await document.getPageIndex({...page, gen: 0})
      return {heard: contentsObj.str, url: url ?? null, leadsTo: {page: at + 1, how: how.name, x, y}}
    })
  )
}
