import {briefOutline} from '../../../src/digest/brief/brief-outline.js'
import {style as briefStyle} from '../../../src/digest/brief/view/style.js'
import {draftOutline} from '../../../src/digest/draft/draft-outline.js'
import {style as draftStyle} from '../../../src/digest/draft/view/style.js'
import {handoutHtml} from '../../../src/digest/handout/page/handout-html.js'

/** The brief of a party as one HTML file. */
export const briefHtml = (...asked: Parameters<typeof briefOutline>): string =>
  handoutHtml(briefOutline(...asked), briefStyle)

/** A draft beside a digest as one HTML file. */
export const draftHtml = (...compared: Parameters<typeof draftOutline>): string =>
  handoutHtml(draftOutline(...compared), draftStyle)
