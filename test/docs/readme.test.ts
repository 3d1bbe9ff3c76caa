import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {concord} from '../cli/concord-process.js'

const readme = readFileSync('README.md', 'utf8')
const reference = readFileSync('src/cli/README.md', 'utf8')
const commands = [
  ...readFileSync('src/cli/concord.ts', 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: async \(\) =>/gm)
].flatMap(match => match[1] ?? [])

/** What stands under a heading of the README. */
const sectionOf = (heading: string): string =>
  (readme.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ')[0] ?? ''

describe('the README of the commands', () => {
  it.each(commands)('tells of `concord %s` and every option it has', async name => {
    const {out: help} = await concord([name, '--help'])
    const options = [...help.matchAll(/^\s+(?:-\w, )?(--[a-z-]+)/gm)].flatMap(match => match[1] ?? [])
    expect(reference).toContain(`concord ${name}`)
    expect(options.filter(option => option !== '--help' && !reference.includes(option))).toEqual([])
  })

  it('names only commands that exist', () => {
    const named = [...reference.matchAll(/concord ([a-z]+(?:-[a-z]+)*)[^`]*`/g)].flatMap(
      match => match[1] ?? []
    )
    expect(named.filter(name => !commands.includes(name))).toEqual([])
  })
})

describe('the README', () => {
  it('names every command, and no other', () => {
    const table = sectionOf('Commands').match(/^\| `.*?` \|/gm) ?? []
    const named = table.flatMap(row => [...row.matchAll(/`([a-z-]+)`/g)].flatMap(match => match[1] ?? []))
    expect(named.toSorted()).toEqual(commands.toSorted())
  })

  it('calls only commands that exist', () => {
    const called = [...readme.matchAll(/npx concord ([a-z-]+)/g)].flatMap(match => match[1] ?? [])
    expect(called.filter(name => !commands.includes(name) && name !== '--help')).toEqual([])
  })

  it('names every folder that there is, and no other', () => {
    const named = [...sectionOf('Where things are').matchAll(/^\| `([a-z]+)`/gm)].flatMap(
      match => match[1] ?? []
    )
    const folders = readdirSync('.', {withFileTypes: true})
      .filter(entry => entry.isDirectory() && !/^(\..*|node_modules|dist)$/.test(entry.name))
      .map(({name}) => name)
    expect(named.toSorted()).toEqual(folders.toSorted())
  })
})

describe('the change log', () => {
  it('has a sentence for every change, each ending in a full stop', () => {
    const items = readFileSync('CHANGELOG.md', 'utf8')
      .split('\n')
      .filter(line => line.startsWith('- '))
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter(item => !/[.)]$/.test(item))).toEqual([])
  })
})
