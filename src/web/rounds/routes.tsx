import type {Route} from '../server/route.js'
import {beginRoutes} from './begin/routes.js'
import {codingRoutes} from './coding/routes.js'
import {roundRoutes as oneRound} from './round/routes.js'
import {goldRoutes} from './settling/gold-routes.js'
import {settlingRoutes} from './settling/routes.js'

/** Rounds of coding: begun, coded without seeing each other, settled. */
export const roundRoutes: readonly Route[] = [
  ...beginRoutes,
  ...codingRoutes,
  ...oneRound,
  ...settlingRoutes,
  ...goldRoutes
]
