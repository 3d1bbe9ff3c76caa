import {z} from 'zod'
import {formats} from '../../digest/formats.js'
import {policy} from '../../digest/html/page/layout.js'
import {withNames} from '../../domain/acts/naming.js'
import {UnLanguage} from '../../domain/document.js'
import {choice} from '../frame/choice.js'
import {fileHeaders} from '../server/headers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import type {Visit} from '../server/visit.js'

const Wanted = z.object({language: choice(UnLanguage)})

/** The whole digest as it stands now: to read, and as files. */
export const digestRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/digest',
    who: 'reader',
    does: 'Shows the whole digest as it stands now, as the file would be.',
    query: Wanted,
    handle: async (visit, {query}) => {
      const files = await filesOf(visit, {format: 'html', language: query.language ?? visit.language})
      return new Response(contentOf(files, 'digest.html'), {
        // The file's own policy: no script at all, and its one style.
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': `${policy}; frame-ancestors 'none'`
        }
      })
    }
  }),
  route({
    method: 'GET',
    path: '/digest/:file',
    who: 'reader',
    does: 'Gives the digest as it stands now as a file: digest.html, .json, .md, .docx, .pdf or .xlsx, or passages.jsonl.',
    query: Wanted,
    handle: async (visit, {query}) => {
      const file = visit.path.file ?? ''
      const format = file === 'passages.jsonl' ? 'json' : (/^digest(?:-\d+)?\.(\w+)$/u.exec(file)?.[1] ?? '')
      const files = await filesOf(visit, {format, file, language: query.language ?? visit.language})
      return new Response(contentOf(files, file), {headers: fileHeaders(file)})
    }
  })
]

async function filesOf(
  {desk, nameOf}: Visit,
  {
    format: name,
    file,
    language
  }: {readonly format: string; readonly file?: string; readonly language: UnLanguage}
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const format = formats.find(each => each.name === name)
  if (format === undefined) throw new Refusal('not-found')
  const {digest, passages: kept} = await desk.digestNow(await desk.reviewing())
  const passages = kept.map(passage => withNames(passage, nameOf))
  return name === 'html'
    ? new Map([['digest.html', desk.pageOf({digest, passages}, language)]])
    : format.files(digest, passages, language, file)
}

function contentOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  name: string
): string | Uint8Array<ArrayBuffer> {
  const content = files.get(name)
  if (content === undefined) throw new Refusal('not-found')
  return typeof content === 'string' ? content : new Uint8Array(content)
}
