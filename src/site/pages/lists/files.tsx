import {addresses} from '../../addresses.js'
import {FileRow, FileTable} from '../../parts/downloads.js'
import type {Shell} from '../../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../../parts/parted.js'
import {HowToVerify} from '../../parts/verify.js'
import type {View} from '../../view.js'

/** Every file of an edition with its hash, and how to check them. */
export function filesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  const title = word('files.title', {number})
  return partedPage(
    {
      address: addresses.files(language, number),
      title,
      inLanguage: other => addresses.files(other, number),
      head: at => (
        <>
          <h1>{title}</h1>
          <section aria-labelledby="verify-h">
            <h2 id="verify-h">{at.word('edition.verify')}</h2>
            <HowToVerify at={at} />
          </section>
          <h2>{at.word('files.captionAll')}</h2>
        </>
      ),
      pieces: new Map(
        view.edition.manifest.files.map((file): [string, Piece] => [
          file.path,
          at => <FileRow file={file} at={at} />
        ])
      ),
      around: (rows, at) => (
        <FileTable caption="files.captionAll" at={at}>
          {rows}
        </FileTable>
      )
    },
    shell,
    view
  )
}
