import type {FC, PropsWithChildren} from 'hono/jsx'
import type {EditionFile} from '../../domain/edition/manifest.js'
import {addresses} from '../addresses.js'
import type {At} from '../view.js'
import type {SiteKey} from '../words/translation.js'

type Captioned = {readonly caption: 'files.caption' | 'files.captionAll'; readonly at: At}

/** Files with their sizes and hashes, each to be taken away. */
export const Downloads = ({files, ...captioned}: Captioned & {readonly files: readonly EditionFile[]}) => (
  <FileTable {...captioned}>
    {files.map(file => (
      <FileRow file={file} at={captioned.at} />
    ))}
  </FileTable>
)

/** The table that rows of files stand in. */
export const FileTable: FC<PropsWithChildren<Captioned>> = ({at, caption, children}) => (
  <div class="scroll">
    <table class="files">
      <caption class="h">{at.word(caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{at.word('files.file')}</th>
          <th scope="col" class="figure">
            {at.word('files.size')}
          </th>
          <th scope="col">{at.word('files.hash')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)

export const FileRow = ({file, at}: {readonly file: EditionFile; readonly at: At}) => {
  const kind = kindOf(file.path)
  return (
    <tr>
      <th scope="row">
        <a href={at.to(addresses.download(at.number, file.path))}>
          {kind === undefined ? <bdi dir="ltr">{file.path}</bdi> : at.word(kind)}
        </a>
        {kind !== undefined && (
          <span class="quiet path">
            {' '}
            <bdi dir="ltr">{file.path}</bdi>
          </span>
        )}
      </th>
      <td class="figure">{at.word('files.kilobytes', {size: Math.max(1, Math.round(file.bytes / 1000))})}</td>
      <td class="hash">{file.sha256}</td>
    </tr>
  )
}

const kinds: readonly (readonly [RegExp, SiteKey])[] = [
  [/^[a-z]{2}\/working-paper\.docx$/, 'files.kind-working-paper-docx'],
  [/^[a-z]{2}\/working-paper\.pdf$/, 'files.kind-working-paper-pdf'],
  [/^[a-z]{2}\/digest\.html$/, 'files.kind-html'],
  [/^[a-z]{2}\/digest\.pdf$/, 'files.kind-pdf'],
  [/^[a-z]{2}\/digest\.docx$/, 'files.kind-docx'],
  [/^[a-z]{2}\/digest\.xlsx$/, 'files.kind-xlsx'],
  [/^[a-z]{2}\/digest\.md$/, 'files.kind-md'],
  [/^digest\.json$/, 'files.kind-json'],
  [/^passages\.jsonl$/, 'files.kind-passages'],
  [/^edition\.json$/, 'files.kind-manifest']
]

const kindOf = (file: string): SiteKey | undefined => kinds.find(([pattern]) => pattern.test(file))?.[1]

/** The files of most use to a reader of one language: those in it, then those for programs. */
export const chosenFiles = ({edition, language}: At): readonly EditionFile[] =>
  kinds.flatMap(([pattern]) =>
    edition.manifest.files.filter(
      ({path}) => pattern.test(path) && (path.startsWith(`${language}/`) || !path.includes('/'))
    )
  )
