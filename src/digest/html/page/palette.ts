import type {Manner} from '../../manners.js'

/** Ink on paper: each pair is read together, and a test holds it at 4.5 to 1 or more. */
export type Pair = {readonly ink: string; readonly paper: string; readonly edge: string}

type Palette = {
  readonly page: Pair
  readonly quiet: string
  readonly link: string
  readonly panel: string
  readonly mark: Pair
  readonly manners: Readonly<Record<Manner | 'position', Pair>>
}

/** For a light page and for print. */
export const light: Palette = {
  page: {ink: '#1d2329', paper: '#fdfcf9', edge: '#d8d3c7'},
  quiet: '#545d66',
  link: '#12587c',
  panel: '#f3f0e8',
  mark: {ink: '#1d2329', paper: '#fbe8a6', edge: '#8a6d00'},
  manners: {
    supports: {ink: '#ffffff', paper: '#1f5d7a', edge: '#1f5d7a'},
    qualified: {ink: '#12394b', paper: '#cde2ec', edge: '#1f5d7a'},
    opposes: {ink: '#ffffff', paper: '#874a12', edge: '#874a12'},
    mixed: {ink: '#ffffff', paper: '#5b4885', edge: '#5b4885'},
    position: {ink: '#ffffff', paper: '#3f4a54', edge: '#3f4a54'},
    mentions: {ink: '#1d2329', paper: '#fdfcf9', edge: '#5f6a74'},
    unsure: {ink: '#545d66', paper: '#fdfcf9', edge: '#7b848c'},
    silent: {ink: '#545d66', paper: '#fdfcf9', edge: 'none'},
    unread: {ink: '#545d66', paper: '#f3f0e8', edge: '#7b848c'}
  }
}

/** For a dark page. */
export const dark: Palette = {
  page: {ink: '#e8e5de', paper: '#14181c', edge: '#39424b'},
  quiet: '#abb4bc',
  link: '#8fccea',
  panel: '#1d2329',
  mark: {ink: '#fff5d4', paper: '#594b14', edge: '#e4c65a'},
  manners: {
    supports: {ink: '#0a222e', paper: '#7fc2e2', edge: '#7fc2e2'},
    qualified: {ink: '#d9eef8', paper: '#1e4152', edge: '#7fc2e2'},
    opposes: {ink: '#2b1703', paper: '#e5a862', edge: '#e5a862'},
    mixed: {ink: '#1f1538', paper: '#bda9ea', edge: '#bda9ea'},
    position: {ink: '#14181c', paper: '#c3cad0', edge: '#c3cad0'},
    mentions: {ink: '#e8e5de', paper: '#14181c', edge: '#9da8b2'},
    unsure: {ink: '#abb4bc', paper: '#14181c', edge: '#838e98'},
    silent: {ink: '#abb4bc', paper: '#14181c', edge: 'none'},
    unread: {ink: '#abb4bc', paper: '#1d2329', edge: '#838e98'}
  }
}

/** A palette as CSS custom properties: `--supports-ink`, `--supports-paper`, `--supports-edge` … */
export const customProperties = ({manners, page, mark, quiet, link, panel}: Palette): string =>
  [
    `--quiet:${quiet};--link:${link};--panel:${panel}`,
    ...Object.entries({page, mark, ...manners}).map(
      ([name, {ink, paper, edge}]) =>
        `--${name}-ink:${ink};--${name}-paper:${paper};--${name}-edge:${edge === 'none' ? 'transparent' : edge}`
    )
  ].join(';')
