/** JSON of `trade`: levers and beliefs with both values, every efficient package, and all packages as points. */
import type { LeverFinding, PackageFinding, TradeFindings, Values } from "../../analysis/trade/Findings.ts"
import { interval90 } from "../../analysis/trade/Objective.ts"
import { partyOf } from "../../analysis/memo/secrecy.ts"
import { scenarioJson } from "./scenarioHead.ts"

export const tradeJson = (found: TradeFindings, version: string) => ({
  casecap: 1,
  version,
  parties: found.sides.map(({ loaded, wishes: { party, objectives, reservations }, believes }) => ({
    ...party,
    scenario: scenarioJson(loaded),
    objectives,
    reservations: reservations.map((one) => ({
      objective: one.objective.id,
      value: one.value,
      interval90: interval90(one),
      basis: one.basis,
      believed: one.isBelieved
    })),
    beliefsOf: partyOf(found.sides[believes]!.loaded)?.id ?? null
  })),
  levers: found.levers.map(leverJson),
  leversLeftOut: found.leftOut.map(leverJson),
  beliefs: found.beliefs.map(leverJson),
  fitted: found.fitted.map(leverJson),
  hidden: found.hidden,
  count: found.points.length,
  efficient: found.efficient,
  packages: found.packages.map((one) => packageJson(one, found)),
  files: found.files.map((one) => packageJson(one, found)),
  noDeal: { file: found.noDeal.file, values: bothJson(found.noDeal.values, found), preferred: found.preferred },
  equalShare: found.equalShare === null ? null : { package: found.equalShare.place, over: found.equalShare.base },
  unmet: found.unmet.map(({ side, reservation: { objective, value } }) => ({
    party: found.sides[side].wishes.party.id,
    objective: objective.id,
    value
  })),
  allMet: found.allMet,
  room: found.room.map(({ limits: [{ objective }], probability }) => ({ metric: objective.metric, probability })),
  together: found.together.map((one, s) => ({ party: found.sides[s as 0 | 1].wishes.party.id, ...one })),
  proposals: found.proposals.map(({ loaded, values }) => ({
    scenario: scenarioJson(loaded),
    values: bothJson(values, found)
  })),
  points: found.points,
  draws: found.draws
})

const leverJson = ({ id, structures, numbers, divisible, effects }: LeverFinding) => ({
  id,
  structures,
  divisible,
  numbers: numbers.map(({ subject, sides }) => ({
    path: subject.path,
    unit: subject.unit,
    values: sides.map(({ value }) => value?.value ?? null),
    basis: sides.map(({ basis }) => basis)
  })),
  effect: effects.map(([first]) => first!)
})

const packageJson = (
  { shares, values, file, preferred, reservations, acceptance, turns }: PackageFinding,
  found: TradeFindings
) => ({
  shares: Object.fromEntries(found.levers.map(({ id }, i) => [id, shares[i]!])),
  values: bothJson(values, found),
  file,
  preferred,
  turns,
  reservations: reservations.flatMap((all, s) =>
    all.map(({ reservation: { objective, value }, met, probability }) => ({
      party: found.sides[s as 0 | 1].wishes.party.id,
      objective: objective.id,
      value,
      met,
      probability
    }))
  ),
  accepted:
    acceptance === null
      ? null
      : {
          parties: Object.fromEntries(
            found.sides.map(({ wishes: { party } }, s) => [party.id, acceptance.sides[s as 0 | 1]])
          ),
          both: acceptance.both
        }
})

/** What a file does not have is no number. */
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** By party and objective. */
const bothJson = (values: readonly [Values, Values], { sides }: TradeFindings) =>
  Object.fromEntries(
    sides.map(({ wishes: { party, objectives } }, s) => [
      party.id,
      Object.fromEntries(objectives.map(({ id }, k) => [id, finiteOrNull(values[s as 0 | 1][k]!)]))
    ])
  )
