import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {concord} from '../cli/concord-process.js'

const readme = readFileSync('README.md', 'utf8')
const commands = readdirSync('src/cli')
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replace('.ts', ''))
  .filter(name => readFileSync(`src/cli/${name}.ts`, 'utf8').includes(`new Command('${name}')`))
  .filter(name => name !== 'concord')

describe('the README', () => {
  it.each(commands)('tells of `concord %s` and every option it has', async name => {
    const {out: help} = await concord([name, '--help'])
    const options = [...help.matchAll(/^\s+(?:-\w, )?(--[a-z-]+)/gm)].flatMap(match => match[1] ?? [])
    expect(readme).toContain(`concord ${name}`)
    expect(options.filter(option => option !== '--help' && !readme.includes(option))).toEqual([])
  })

  it('names only commands that exist', () => {
    const named = [...readme.matchAll(/npx concord ([a-z]+)/g)].flatMap(match => match[1] ?? [])
    expect(named.filter(name => !commands.includes(name))).toEqual([])
  })

  it('names every folder that there is, and no other', () => {
    const [, table = ''] = readme.split('## Where things are')
    const named = [...table.matchAll(/^\| `([a-z]+)`/gm)].flatMap(match => match[1] ?? [])
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
