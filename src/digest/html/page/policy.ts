import {createHash} from 'node:crypto'

/**
 * Lets in nothing but the page's own style sheet, by its hash, and pictures that stand in the file where it has some: no
 * script, no request.
 */
export const policyOf = (style: string, {pictures = false}: {readonly pictures?: boolean} = {}): string =>
  [
    "default-src 'none'",
    ...(pictures ? ['img-src data:'] : []),
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
