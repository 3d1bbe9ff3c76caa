import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const chromium = '/usr/bin/chromium'

/** Whether this machine has a browser that prints. */
export const canPrint = existsSync(chromium)

/** How many pages a browser prints of an HTML file, in a folder of the test's own. */
export function pagesPrinted(html: string, folder: string): number {
  const [page, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')]
  writeFileSync(page, html)
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--user-data-dir=${path.join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      `file://${path.resolve(page)}`
    ],
    {stdio: 'ignore'}
  )
  const counts = [...readFileSync(pdf, 'latin1').matchAll(/\/Type\s*\/Page[^s]/g)]
  return counts.length
}
