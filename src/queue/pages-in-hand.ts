import {z} from 'zod'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {PagesDone} from '../run/keep-pages.js'
import {recognise} from '../stages/recognise/recognise.js'
import type {BackEnd} from './back-end/back-end.js'

const InHand = z.object({
  data: z.object({run: z.string()}),
  progress: z.object({done: z.number(), of: z.number()})
})

/** The stage that goes page by page. */
export const PAGE_BY_PAGE = recognise.name

/** How far a run has come with the pages of the submissions that are being recognised; undefined where none is. */
export async function pagesInHand(
  run: string,
  {pipeline, backEnd}: {readonly pipeline: Pipeline; readonly backEnd: BackEnd}
): Promise<PagesDone | undefined> {
  const queue = pipeline.file.jobs.find(({stages}) => stages.includes(PAGE_BY_PAGE))?.queue
  const jobs = queue === undefined ? [] : await backEnd.inHand(queue)
  const counts = jobs.flatMap(job => {
    const told = InHand.safeParse({data: job?.data, progress: job?.progress})
    return told.success && told.data.data.run === run ? [told.data.progress] : []
  })
  if (counts.length === 0) return undefined
  const sum = (of: (count: PagesDone) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {done: sum(({done}) => done), of: sum(({of}) => of)}
}
