type Policy = {createHTML(text: string): string; createScriptURL(text: string): string}
type Factory = {createPolicy(name: string, rules: Policy): Policy}

// What browsers call Trusted Types; the compiler's own library does not know them yet.
const factory = (globalThis as {trustedTypes?: Factory}).trustedTypes
const own: Policy = {createHTML: text => text, createScriptURL: text => text}
const policy = factory?.createPolicy('concord', own) ?? own

/** Markup that this server made, as nodes. The only place where text becomes markup. */
function nodesOf(markup: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(markup)
  return template.content
}

/** The address of a script of this server, for a worker. */
export function scriptAddress(address: string): string {
  if (new URL(address, location.href).origin !== location.origin) throw new Error('A script from elsewhere')
  return policy.createScriptURL(address)
}

/** Fetches a piece of a page. Throws a Refused where the server says no. */
export async function fetchFragment(address: string, init: RequestInit = {}): Promise<DocumentFragment> {
  // Where the server says no, it says why in JSON.
  const asked = {accept: 'text/html, application/json;q=0.1', 'x-concord-fragment': '1'}
  const answer = await fetch(address, {...init, headers: {...init.headers, ...asked}})
  if (!answer.ok) throw await Refused.by(answer)
  return nodesOf(await answer.text())
}

/** Sends JSON and gives the JSON that comes back. Throws a Refused where the server says no. */
export async function send(address: string, value: unknown, method = 'POST'): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(value)
  })
  if (!answer.ok) throw await Refused.by(answer)
  return answer.json()
}

/** What the server would not do, in its words. */
export class Refused extends Error {
  readonly status: number
  readonly detail: unknown

  constructor(status: number, sentence: string, detail: unknown) {
    super(sentence)
    this.status = status
    this.detail = detail
  }

  /** What an answer says of why. */
  static async by(answer: Response): Promise<Refused> {
    const said: unknown = await answer.json().catch(() => null)
    const sentence = said instanceof Object && 'sentence' in said ? String(said.sentence) : answer.statusText
    return new Refused(
      answer.status,
      sentence,
      said instanceof Object && 'detail' in said ? said.detail : null
    )
  }
}
