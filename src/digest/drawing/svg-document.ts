import {parseHTML} from 'linkedom'

/** An empty document to draw in, outside any browser; each call gives a new one. */
export const emptyDocument = () => parseHTML('<!doctype html><html><body></body></html>').document
