import {htmlPage} from '../../domain/text/html-page.js'

/** An empty document to draw in, outside any browser; each call gives a new one. */
export const emptyDocument = () => htmlPage('<!doctype html><html><body></body></html>')
