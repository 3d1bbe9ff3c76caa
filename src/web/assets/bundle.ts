import {mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {customProperties, dark, light} from '../../digest/html/page/palette.js'
import {assetsFolder} from '../desk/assets.js'
import {copyDrawingData, drawingWorker} from './pdf-drawing.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const sources = path.join(root, 'src/web')

/** Every script that a page names, by its own name. */
const scripts = [
  'frame',
  'reader',
  'submissions',
  'matrix',
  'next',
  'correct-many',
  'rounds',
  'coding',
  'taggers'
]

/** Run by the build: bundles what browsers load, under names that hold their content's hash, and lists them. */
async function bundle(): Promise<void> {
  await rm(assetsFolder, {recursive: true, force: true})
  await mkdir(assetsFolder, {recursive: true})
  const {metafile} = await build({
    absWorkingDir: root,
    outdir: assetsFolder,
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    metafile: true,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
    entryNames: '[name]-[hash]',
    chunkNames: 'shared-[hash]',
    assetNames: '[name]-[hash]',
    loader: {'.svg': 'copy'},
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx/dom',
    entryPoints: [
      ...scripts.map(name => ({in: path.join(sources, 'client', `${name}.ts`), out: name})),
      {in: path.join(sources, 'style/style.css'), out: 'style'},
      {in: path.join(sources, 'style/icon.svg'), out: 'icon'},
      {in: drawingWorker, out: 'pdf.worker'}
    ],
    banner: {css: colours()}
  })
  const entries = Object.entries(metafile.outputs).flatMap(([file, {entryPoint}]) => {
    const name = path.basename(file)
    return entryPoint === undefined ? [] : [[name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/u, ''), name]]
  })
  await writeFile(
    path.join(assetsFolder, 'entries.json'),
    JSON.stringify(Object.fromEntries([...entries, ...(await copyDrawingData(assetsFolder))]), null, 1)
  )
}

/** The colours of the digest, in light and dark. */
const colours = (): string =>
  `:root{color-scheme:light dark;${customProperties(light)}}
@media screen and (prefers-color-scheme:dark){:root{${customProperties(dark)}}}`

await bundle()
