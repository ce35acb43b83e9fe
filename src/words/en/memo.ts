/** What a memo says in English, section by section. */
import type { Nouns } from "../Nouns.ts"
import { assumptions } from "./memo/assumptions.ts"
import { benchmarks } from "./memo/benchmarks.ts"
import { certainty } from "./memo/certainty.ts"
import { decision } from "./memo/decision.ts"
import { economy } from "./memo/economy.ts"
import { gain } from "./memo/gain.ts"
import { moneyLeaves } from "./memo/moneyLeaves.ts"
import { overruns } from "./memo/overruns.ts"
import { given } from "./memo/given.ts"
import { municipalities } from "./memo/municipalities.ts"
import { page } from "./memo/page.ts"
import { positions } from "./memo/positions.ts"
import { service } from "./memo/service.ts"
import { staffing } from "./memo/staffing.ts"
import { trust } from "./memo/trust.ts"
import { spread } from "./spread.ts"
import { when } from "./memo/when.ts"
import { why } from "./memo/why.ts"

export const memo = (nouns: Nouns) => ({
  assumptions: assumptions(nouns),
  benchmarks: benchmarks(nouns),
  certainty,
  decision: decision(nouns),
  economy: economy(nouns),
  gain: gain(nouns),
  moneyLeaves: moneyLeaves(nouns),
  overruns,
  given: given(nouns),
  municipalities: municipalities(nouns),
  page: page(nouns),
  positions,
  spread: spread(nouns),
  service: service(nouns),
  staffing: staffing(nouns),
  trust: trust(nouns),
  when: when(nouns),
  why
})
