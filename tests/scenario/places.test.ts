/** Nearest wins: what a scenario is compiled with is what stands nearest, as `widerPlaces` tells. */
import { widerPlaces } from "../../src/scenario/places.ts"
import { oracle } from "../oracle/oracle.ts"
import type { Tree } from "../oracle/read.ts"
import { describe, expect, it } from "../support/effect.ts"
import { generate, Shape, textsOf } from "../support/generate.ts"
import { loadTextsNow } from "../support/load.ts"

describe("widerPlaces", () => {
  it("go from a cell over its case type and its activity to the organisation", () => {
    expect(widerPlaces("organisation.caseTypes.pension.activities.change.share")).toEqual([
      "organisation.caseTypes.pension.share",
      "organisation.activities.change.share",
      "organisation.share"
    ])
    expect(widerPlaces("organisation.caseTypes.pension.extraContacts.minutes")).toEqual([
      "organisation.extraContacts.minutes"
    ])
    expect(widerPlaces("organisation.activities.change.centreRelativeUnitTime.benchmark.cv")).toEqual([
      "organisation.centreRelativeUnitTime.benchmark.cv"
    ])
  })

  it("know that one value has two names", () => {
    expect(widerPlaces("organisation.caseTypes.pension.activities.change.handoffShare")).toEqual([
      "organisation.caseTypes.pension.activities.change.handoff.share",
      "organisation.caseTypes.pension.handoffShare",
      "organisation.caseTypes.pension.handoff.share",
      "organisation.activities.change.handoffShare",
      "organisation.activities.change.handoff.share",
      "organisation.handoffShare",
      "organisation.handoff.share"
    ])
    expect(widerPlaces("organisation.activities.change.handoff.share")).toEqual([
      "organisation.handoffShare",
      "organisation.handoff.share"
    ])
  })

  it("of an organisation's competence is the general one, and there are none of what stands alone", () => {
    expect(widerPlaces("organisation.competence.local.minimumTrained")).toEqual(["competence.local.minimumTrained"])
    for (const place of ["organisation.share", "organisation.centres.east.secretariatFte", "workingTime.gross"])
      expect(widerPlaces(place)).toEqual([])
  })

  it.prop(
    "lead from a cell to the number it is compiled with",
    Shape,
    (shape) => {
      const written = generate(
        { ...shape, centres: Math.max(1, shape.centres), nearPlaces: true },
        (unscaled) => oracle({ scenario: unscaled.scenario as Tree, rows: unscaled.rows }).fte.baseline
      )
      const { model, assumptions, names } = loadTextsNow(textsOf(written), "s.yaml").compiled
      const byPlace = new Map(assumptions.flatMap(({ usedAt, slot }) => usedAt.map((place) => [place, slot] as const)))
      let found = 0
      for (const [c, { id: caseType }] of names.caseTypes.entries()) {
        for (const [i, { id: activity }] of names.activities[c]!.entries()) {
          const move = model.organisation!.moves[c]![i]!
          const cell = `organisation.caseTypes.${caseType}.activities.${activity}`
          for (const [key, slot] of [
            ["share", move.share],
            ["automation", move.automation],
            ["localRelativeUnitTime", move.localUnitTime],
            ["handoffShare", move.handoffShare],
            ["handoff.sendMinutes", move.sendMinutes],
            ["handoff.returnRate", move.returnRate]
          ] as const) {
            const place = `${cell}.${key}`
            const holds = [place, ...widerPlaces(place)].find((one) => byPlace.has(one))
            if (holds === undefined) continue
            found++
            expect(byPlace.get(holds), `${place} from ${holds}`).toBe(slot)
          }
        }
      }
      expect(found).toBeGreaterThan(0)
    },
    { runs: 60 }
  )
})
