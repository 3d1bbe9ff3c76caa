/**
 * What a page may do: run the scripts that bear its nonce and use this server's own style, pictures and fonts;
 * nothing from elsewhere, nothing inline, no text made into markup but by our own policy.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'self'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types concord'
  ].join('; ')

/** What stands over every answer. */
export const securityHeaders = (nonce: string, origin: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(nonce),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // With none at all, browsers do not say either where a form comes from.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ...(origin.startsWith('https://') ? {'Strict-Transport-Security': 'max-age=31536000'} : {})
})

/** Over a file that somebody handed in: it is stored, never shown or run. */
export const fileHeaders = (name: string): Readonly<Record<string, string>> => ({
  'Content-Type': 'application/octet-stream',
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, escaped)}`,
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store'
})

const escaped = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
