import type {Route} from '../server/route.js'
import {inForceRoutes} from './in-force/routes.js'
import {listingRoutes} from './listing/routes.js'
import {trainingRoutes} from './training/routes.js'
import {versionRoutes} from './version/routes.js'

/** Versions of the tagger: trained, compared on held-out gold, put in force by people. */
export const taggerRoutes: readonly Route[] = [
  ...listingRoutes,
  ...trainingRoutes,
  ...versionRoutes,
  ...inForceRoutes
]
