import {type BadFile, statement, utf8} from './bad-file.js'

const paragraph = `<p>${statement}</p>`
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`

/** A page on which a sentence stands before what is bad. */
const pageWith =
  (body: string, head = ''): (() => Uint8Array) =>
  () =>
    utf8(page(paragraph + body, head))

const deep = (open: string, close: string, depth: number): (() => Uint8Array) =>
  pageWith(open.repeat(depth) + paragraph + close.repeat(depth))

const read = {ends: ['read'], says: statement} as const
const stolen = {...read, neverSays: /stolen|root:/}

/** Tags that need not be closed, so that a page may nest them without seeming to. */
const unclosed = 'p li dt dd tr td th thead tbody option optgroup rp rt html head body'.split(' ')

/** Web pages that nest, lie, or lead elsewhere. */
export const badPages: readonly BadFile[] = [
  {name: 'elements-20000-deep.html', bytes: deep('<div>', '</div>', 20_000), ends: ['corrupt']},
  {name: 'elements-20000-deep-and-unclosed.html', bytes: deep('<section>', '', 20_000), ends: ['corrupt']},
  {name: 'tables-20000-deep.html', bytes: deep('<table><tr><td>', '', 20_000), ends: ['corrupt', 'read']},
  {name: 'quotes-within-quotes.html', bytes: deep('<b><i><q>', '', 20_000), ends: ['corrupt', 'read']},
  {
    name: 'pictures-20000-deep.html',
    bytes: deep('<svg><foreignObject><math>', '', 20_000),
    ends: ['corrupt', 'read']
  },
  {name: 'templates-20000-deep.html', bytes: deep('<template>', '', 20_000), ends: ['corrupt', 'read']},
  {
    name: 'tags-that-need-no-end.html',
    bytes: pageWith(unclosed.map(tag => `<${tag}>`.repeat(5_000)).join('')),
    ends: ['read', 'corrupt']
  },
  {
    name: 'tags-closed-the-other-way-round.html',
    bytes: pageWith('<b><i><a></b></i></a>'.repeat(20_000)),
    ends: ['read', 'corrupt']
  },
  {
    name: '200000-ends.html',
    bytes: pageWith('</p>'.repeat(200_000)),
    ends: ['read', 'timed-out'],
    says: statement
  },
  {
    name: 'a-million-attributes.html',
    bytes: () =>
      utf8(page(`<p ${Array.from({length: 1_000_000}, (_, i) => `a${i}=1`).join(' ')}>${statement}</p>`)),
    ends: ['read', 'timed-out', 'too-large'],
    greedy: true
  },
  {
    name: 'attribute-of-20-megabytes.html',
    bytes: pageWith(`<p title="${'stolen '.repeat(3_000_000)}">x</p>`),
    ...stolen
  },
  {
    name: '300000-pointed-brackets.html',
    bytes: pageWith('<'.repeat(300_000)),
    ends: ['read', 'timed-out', 'not-a-language']
  },
  {
    name: 'tags-within-tags.html',
    bytes: pageWith('<a <b <c '.repeat(100_000)),
    ends: ['read', 'timed-out', 'corrupt']
  },
  {
    name: 'comment-without-an-end.html',
    bytes: pageWith(`<!-- stolen ${'stolen '.repeat(10_000)}`),
    ...stolen
  },
  {name: 'comments-in-comments.html', bytes: pageWith('<!--<!--'.repeat(100_000)), ...read},
  {
    name: 'sections-of-characters.html',
    bytes: pageWith(`${'<![CDATA['.repeat(10_000)} ]]> <?php stolen(); ?>`),
    ends: ['read'],
    says: statement
  },
  ...['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'xmp', 'plaintext', 'select'].map(
    (tag): BadFile => ({
      name: `unclosed-${tag}.html`,
      bytes: pageWith(`<${tag}>what follows is ${tag}`),
      ends: ['read'],
      says: statement
    })
  ),
  {
    name: 'leads-elsewhere.html',
    bytes: pageWith(
      '<iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object><embed src="file:///etc/passwd"><img src="file:///etc/passwd" onerror="stolen()"><link rel="import" href="file:///etc/passwd"><script>document.body.innerHTML = "stolen"</script><script src="file:///etc/passwd"></script>',
      '<meta http-equiv="refresh" content="0; url=file:///etc/passwd"><base href="file:///etc/"><link rel="stylesheet" href="passwd">'
    ),
    ...stolen
  },
  {
    name: 'entities-that-laugh.html',
    bytes: () =>
      utf8(
        `<!doctype html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY passwd SYSTEM "file:///etc/passwd">]><html><body>${paragraph}<p>&b; &passwd; &amp;amp;</p></body></html>`
      ),
    ends: ['read', 'unsupported-type', 'mislabelled'],
    neverSays: /haha|root:/
  },
  {
    name: 'characters-by-number.html',
    bytes: pageWith('<p>&#0; &#xD800; &#x110000; &#99999999999999999999; &#x1F; &#8238;agreed</p>'),
    ...read
  },
  {
    name: 'ampersands.html',
    bytes: pageWith('&'.repeat(1_000_000)),
    ends: ['read', 'not-a-language', 'timed-out']
  },
  {
    name: 'list-from-beyond.html',
    bytes: pageWith('<ol start="1e308"><li>One.<li value="-99999999999">Two.<li value="nothing">Three.</ol>'),
    ...read
  },
  {
    name: 'names-that-mean-something.html',
    bytes: pageWith(
      '<form id="__proto__" name="constructor"><input name="textContent"><p id="childNodes" __proto__="x" constructor="y">x</p></form>'
    ),
    ...read
  },
  {
    name: 'says-utf-7.html',
    bytes: () => utf8(page(`${paragraph}<p>+ADw-script+AD4-</p>`, '<meta charset="utf-7">')),
    ...read
  },
  {
    name: 'says-nonsense-of-itself.html',
    bytes: () => utf8(page(`${paragraph}`, '<meta charset="../../etc/passwd">')),
    ...read
  },
  {
    name: 'utf-16-labelled-utf-8.html',
    bytes: () => Buffer.from(`\uFEFF${page(paragraph, '<meta charset="utf-8">')}`, 'utf16le'),
    ...read
  },
  {
    name: 'utf-16-labelled-utf-8-and-unmarked.html',
    bytes: () => Buffer.from(page(paragraph, '<meta charset="utf-8">'), 'utf16le'),
    ends: ['corrupt', 'read', 'mislabelled', 'unsupported-type']
  },
  {
    name: '100000-paragraphs.html',
    bytes: pageWith('<p>Xanadu agrees.'.repeat(100_000)),
    ends: ['too-large']
  },
  {
    name: 'breaks-without-end.html',
    bytes: pageWith('a<br>'.repeat(100_000)),
    ends: ['read']
  },
  {name: 'spaces-of-5-megabytes.html', bytes: pageWith(' '.repeat(5_000_000)), ...read},
  {
    name: 'nothing-to-be-seen.html',
    bytes: () => utf8(page('<p hidden>x</p><div style="display:none">y</div>')),
    ends: ['no-text']
  }
]
