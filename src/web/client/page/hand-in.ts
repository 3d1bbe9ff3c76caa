import {Refused, send} from './fragment.js'
import {sayAloud} from './said.js'

/** A file, and the name it goes by within what is handed in: its path, where a folder was dropped. */
type Chosen = {readonly file: File; readonly name: string}

/** Sends the files of a form one by one, so that each is kept as it arrives, and then hands them in together. */
export function handInOneByOne(form: HTMLFormElement, afterwards: () => Promise<void>): void {
  const input = form.querySelector<HTMLInputElement>('input[name=files]')
  let dropped: readonly Chosen[] = []
  form.addEventListener('dragover', event => {
    event.preventDefault()
    form.classList.add('over')
  })
  form.addEventListener('dragleave', () => form.classList.remove('over'))
  form.addEventListener('drop', event => {
    event.preventDefault()
    form.classList.remove('over')
    void filesIn(event.dataTransfer).then(files => {
      dropped = files
      if (input) input.required = false
      form.requestSubmit()
    })
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    const chosen = [...(input?.files ?? [])].map(file => ({file, name: file.webkitRelativePath || file.name}))
    const files = [...dropped, ...chosen]
    dropped = []
    void handIn(form, files)
      .then(afterwards)
      .catch((cause: unknown) => {
        if (!(cause instanceof Refused)) throw cause
        sayAloud(cause.message, 'failed')
      })
  })
}

async function handIn(form: HTMLFormElement, files: readonly Chosen[]): Promise<void> {
  const progress = form.querySelector('progress')
  const sending = form.querySelector<HTMLElement>('.sending')
  const button = form.querySelector('button')
  const show = (done: number, name: string) => {
    if (progress) Object.assign(progress, {hidden: false, max: files.length, value: done})
    if (sending)
      sending.textContent = (form.dataset.sending ?? '')
        .replace(/1[.,\s]?111/u, String(done + 1))
        .replace(/2[.,\s]?222/u, String(files.length))
        .replace('%name', name)
  }
  if (button) button.disabled = true
  try {
    const kept: unknown[] = []
    for (const [done, {file, name}] of files.entries()) {
      show(done, name)
      kept.push(await keep(file, name))
    }
    const manifest = form.querySelector<HTMLInputElement>('input[name=manifest]')?.files?.[0]
    await send('/submissions', {kept, manifest: (await manifest?.text()) ?? null})
    form.reset()
  } finally {
    if (button) button.disabled = false
    if (progress) progress.hidden = true
    if (sending) sending.textContent = ''
  }
}

async function keep(file: File, name: string): Promise<unknown> {
  const answer = await fetch(`/submissions/files/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: {'content-type': 'application/octet-stream', accept: 'application/json'},
    body: file
  })
  if (!answer.ok) throw await Refused.by(answer)
  return answer.json()
}

/** All files that were dropped, folders walked to the bottom. */
async function filesIn(transfer: DataTransfer | null): Promise<readonly Chosen[]> {
  const entries = [...(transfer?.items ?? [])].map(item => item.webkitGetAsEntry())
  const found: Chosen[] = []
  for (const entry of entries) if (entry) found.push(...(await filesOf(entry)))
  return found
}

async function filesOf(entry: FileSystemEntry): Promise<readonly Chosen[]> {
  if (entry.name.startsWith('.')) return []
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{file, name: entry.fullPath.replace(/^\//u, '')}]
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return []
  const reader = entry.createReader()
  const all: FileSystemEntry[] = []
  // A folder is read in parts; an empty one is the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (part.length === 0) break
    all.push(...part)
  }
  const found: Chosen[] = []
  for (const each of all) found.push(...(await filesOf(each)))
  return found
}
