/** What makes editions, and in which version; the same as `package.json` says. */
export const program = {name: 'concord', version: '0.1.0'} as const
