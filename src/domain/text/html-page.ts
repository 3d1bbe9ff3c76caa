import {parseHTML} from 'linkedom'

/** A page of HTML as a tree, outside any browser; nothing in it is run or fetched. Each call gives a new one. */
export const htmlPage = (html: string) => parseHTML(html).document
