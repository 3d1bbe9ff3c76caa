import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, expect, it} from 'vitest'
import {confinement} from '../../../src/queue/sandbox/confinement.js'
import {freshFolder} from '../../servers/places.js'

const undo: (() => void)[] = []
afterEach(() => {
  for (const step of undo.splice(0)) step()
})

it('begins a child whether or not the folders of languages are there, and closes all else', () => {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  const there = path.join(folder, 'there')
  mkdirSync(there)
  writeFileSync(path.join(there, 'known'), 'known')
  const absent = path.join(folder, 'absent')
  const script = path.join(folder, 'program.mjs')
  writeFileSync(
    script,
    `import {existsSync, readFileSync} from 'node:fs'
     const tried = read => { try { return read() } catch (cause) { return cause.code } }
     console.log(JSON.stringify([
       tried(() => readFileSync(${JSON.stringify(path.join(there, 'known'))}, 'utf8')),
       tried(() => existsSync(${JSON.stringify(path.join(absent, '5'))})),
       tried(() => readFileSync('/etc/passwd', 'utf8'))
     ]))`
  )
  const said = execFileSync(process.execPath, [...confinement(script, [there, absent]), script], {
    encoding: 'utf8'
  })
  expect(JSON.parse(said)).toEqual(['known', false, 'ERR_ACCESS_DENIED'])
})
