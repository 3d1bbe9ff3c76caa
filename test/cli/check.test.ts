import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {freshFolder} from '../servers/places.js'
import {concord} from './concord-process.js'

const {folder, remove} = freshFolder()
afterAll(remove)

it.each(['concepts', 'fields'])(
  'names file and line of a phrase among the %s that would match anything, and a run writes nothing',
  async entry => {
    const broken = path.join(folder, entry)
    cpSync('pipelines/oewg-ict', broken, {recursive: true})
    cpSync('pipelines/common', path.join(folder, 'common'), {recursive: true})
    const file = path.join(broken, entry, 'fr.yaml')
    const lines = readFileSync(file, 'utf8').split('\n')
    const line = lines.findIndex(text => /^ {4}- /.test(text))
    writeFileSync(file, lines.with(line, '    - ~3').join('\n'))
    const fault = `${entry}/fr.yaml:${line + 1}: Phrase "~3" (fr): begin and end it with a word, not with _ or ~.`

    expect(await concord(['check', broken])).toMatchObject({code: 1, err: `${fault}\n`})

    const places = ['--out', path.join(folder, 'out'), '--store', path.join(folder, 'store')]
    const run = await concord(['run', 'fixtures/golden/three-voices/in', '--pipeline', broken, ...places])
    expect(run).toMatchObject({code: 1, err: expect.stringContaining(fault)})
    expect(existsSync(path.join(folder, 'out'))).toBe(false)
  }
)
