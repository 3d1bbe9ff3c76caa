import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** Whether xmllint, of Debian's libxml2-utils, is there to ask. */
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

if (!hasXmllint)
  console.warn('\n*** No xmllint (Debian: libxml2-utils): XML is not held against its schemas. ***\n')

/** What xmllint finds wrong with an XML document by a schema of `schemas`; empty where it is valid. */
export function faultsBySchema(xml: string, schema: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-xml-'))
  try {
    const file = path.join(folder, 'document.xml')
    writeFileSync(file, xml)
    const {status, stderr} = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', path.resolve('test/exchange/schemas', schema), file],
      {encoding: 'utf8'}
    )
    return status === 0 ? '' : stderr
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
