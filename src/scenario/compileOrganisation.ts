/** The organisation's part of compile: who takes part, which centre serves which cell, what moves. */
import { say, type Text } from "../words/Lang.ts"
import type { Centre, Organisation } from "../model/Model.ts"
import { ZERO } from "../model/Slot.ts"
import { checkGovernance, compilePosts, compilePrincipals } from "./compileGovernance.ts"
import { compileMove, type Gaps, reportGaps } from "./compileMove.ts"
import { compileUpkeep } from "./compileUpkeep.ts"
import type { Ledger, Path } from "./Ledger.ts"
import type { Named } from "./Names.ts"
import { type Places, type PlacesInput, readPlaces } from "./places.ts"
import type { MunicipalityColumns } from "./readMunicipalities.ts"
import type { OrganisationInput } from "./organisationSchema.ts"
import type { Scenario } from "./Scenario.ts"
import { selectMunicipalities, unknownCode } from "./selectMunicipalities.ts"
import { labelsToldApart } from "./toldApart.ts"
import { kinds } from "./Unit.ts"
import { listed, suggestion } from "./wording.ts"

export const compileOrganisation = (
  scenario: Scenario,
  municipalities: MunicipalityColumns,
  ledger: Ledger,
  neutral: Array<string>
): { readonly organisation: Organisation; readonly centres: ReadonlyArray<Named> } | undefined => {
  const given = scenario.organisation
  if (given === undefined) return undefined
  checkNames(scenario, given, ledger)
  checkCentreNames(scenario, given, ledger)
  const places = readPlaces(given, municipalities, ledger)
  const caseTypeIds = Object.keys(scenario.caseTypes)
  const participates = selectMunicipalities(
    given.municipalities,
    ["organisation", "municipalities"],
    municipalities,
    ledger
  )
  const centreEntries = Object.entries(given.centres ?? {})
  const serves = centreEntries.map(([id, { municipalities: which }]) =>
    selectMunicipalities(which, ["organisation", "centres", id, "municipalities"], municipalities, ledger)
  )
  const centres = centreEntries.map(([id, centre]) => compileCentre(id, centre, caseTypeIds, ledger))
  const centreOf = new Int16Array(municipalities.count * caseTypeIds.length).fill(-1)
  for (let m = 0; m < municipalities.count; m++) {
    for (let c = 0; c < caseTypeIds.length; c++) {
      centreOf[m * caseTypeIds.length + c] = centres.findIndex(
        (centre, g) => centre.takes[c] === 1 && serves[g]![m] === 1
      )
    }
  }
  const gaps: Gaps = new Map()
  const moves = caseTypeIds.map((caseType) =>
    Object.keys(scenario.caseTypes[caseType]!.activities).map((activity) =>
      compileMove({ places, ledger, neutral, gaps }, caseType, activity)
    )
  )
  reportGaps(gaps, ledger)
  const organisation: Organisation = {
    participates,
    centreOf,
    centres,
    hosts: centreEntries.map(([id, { host }]) => hostOf(id, host, municipalities, ledger)),
    posts: compilePosts(given, ledger),
    principals: compilePrincipals(given, ledger),
    moves,
    extraContacts: caseTypeIds.map((caseType) => compileExtraContacts(places, caseType, ledger, neutral)),
    scaleCurve:
      given.scaleCurve === undefined
        ? null
        : {
            elasticity: ledger.slot(
              given.scaleCurve.elasticity,
              ["organisation", "scaleCurve", "elasticity"],
              kinds.elasticity
            ),
            referenceFte: ledger.slot(
              given.scaleCurve.referenceFte,
              ["organisation", "scaleCurve", "referenceFte"],
              kinds.positiveFte
            ),
            exhaustedFte: ledger.slot(
              given.scaleCurve.exhaustedFte,
              ["organisation", "scaleCurve", "exhaustedFte"],
              kinds.positiveFte
            )
          },
    localUpkeep: compileUpkeep(scenario, "local", true, ledger),
    centreUpkeep: compileUpkeep(scenario, "centre", true, ledger),
    coordinationHours:
      given.coordination === undefined
        ? ZERO
        : ledger.slot(
            given.coordination.hoursPerMunicipality,
            ["organisation", "coordination", "hoursPerMunicipality"],
            kinds.hours
          )
  }
  if (given.scaleCurve === undefined) neutral.push("organisation.scaleCurve")
  if (given.coordination === undefined) neutral.push("organisation.coordination")
  places.finish()
  checkGovernance(given, ledger)
  checkCentreUpkeep(scenario, given, ledger)
  checkServed(organisation, scenario, municipalities, ledger)
  return {
    organisation,
    centres: labelsToldApart(centreEntries.map(([id, { label }]) => ({ id, label: label ?? id })))
  }
}

const compileCentre = (
  id: string,
  centre: NonNullable<OrganisationInput["centres"]>[string],
  caseTypeIds: ReadonlyArray<string>,
  ledger: Ledger
): Centre => {
  const path = ["organisation", "centres", id]
  return {
    secretariatFte:
      centre.secretariatFte === undefined
        ? ZERO
        : ledger.slot(centre.secretariatFte, [...path, "secretariatFte"], kinds.fte),
    takes: Uint8Array.from(caseTypeIds, (caseType) =>
      centre.caseTypes === undefined || centre.caseTypes.includes(caseType) ? 1 : 0
    )
  }
}

/** The place of the municipality that hosts a centre, or -1. */
const hostOf = (
  id: string,
  code: string | number | undefined,
  municipalities: MunicipalityColumns,
  ledger: Ledger
): number => {
  const host = code === undefined ? -1 : municipalities.indexOf(code)
  if (code !== undefined && host < 0)
    ledger.report({ path: ["organisation", "centres", id, "host"], ...unknownCode(code, municipalities) })
  return host
}

const compileExtraContacts = (places: Places, caseType: string, ledger: Ledger, neutral: Array<string>) => {
  const perRecipient = places.extraContacts("perRecipient", caseType)
  const minutes = places.extraContacts("minutes", caseType)
  if (perRecipient === undefined && minutes === undefined)
    neutral.push(`organisation.caseTypes.${caseType}.extraContacts`)
  else if (perRecipient === undefined || minutes === undefined) {
    const key = perRecipient === undefined ? "perRecipient" : "minutes"
    ledger.report({
      path: ["organisation", "extraContacts"],
      at: "key",
      code: "missing-key",
      message: say("scenario.extraContactsLack", { caseType, key }),
      hint: say("scenario.addByCaseType", { key })
    })
  }
  return { perRecipient: perRecipient ?? ZERO, minutes: minutes ?? ZERO }
}

/**
 * Case types and activities that places name must exist.
 *
 * @param root where the places stand in the scenario
 */
export const checkNames = (
  scenario: Scenario,
  given: PlacesInput,
  ledger: Ledger,
  root: Path = ["organisation"]
): void => {
  const caseTypes = Object.keys(scenario.caseTypes)
  const check = nameCheck(ledger)
  const activities = [...new Set(Object.values(scenario.caseTypes).flatMap((c) => Object.keys(c.activities)))]
  const anActivity = say("scenario.anActivity")
  for (const a of Object.keys(given.activities ?? {}))
    check(a, anActivity, activities, [...root, "activities", a], "key")
  for (const [c, place] of Object.entries(given.caseTypes ?? {})) {
    const path = [...root, "caseTypes", c]
    if (!check(c, A_CASE_TYPE, caseTypes, path, "key")) continue
    const own = Object.keys(scenario.caseTypes[c]!.activities)
    for (const a of Object.keys(place.activities ?? {}))
      check(a, say("scenario.activityCalled", { c }), own, [...path, "activities", a], "key")
  }
}

const checkCentreNames = (scenario: Scenario, given: OrganisationInput, ledger: Ledger): void => {
  const check = nameCheck(ledger)
  const caseTypes = Object.keys(scenario.caseTypes)
  for (const [id, centre] of Object.entries(given.centres ?? {})) {
    for (const [i, c] of (centre.caseTypes ?? []).entries()) {
      check(c, A_CASE_TYPE, caseTypes, ["organisation", "centres", id, "caseTypes", String(i)], "value")
    }
  }
}

const A_CASE_TYPE = say("scenario.aCaseType")

const nameCheck =
  (ledger: Ledger) =>
  (name: string, what: Text, known: ReadonlyArray<string>, path: Path, at: "key" | "value"): boolean => {
    if (known.includes(name)) return true
    const message = say("scenario.noSuch", { what, name })
    ledger.report({ path, at, code: "unknown-name", message, hint: suggestion(name, known) })
    return false
  }

const checkCentreUpkeep = (scenario: Scenario, given: OrganisationInput, ledger: Ledger): void => {
  if (scenario.competence === undefined || Object.keys(given.centres ?? {}).length === 0) return
  for (const key of ["minimumTrained", "ftePerTrained"] as const) {
    if (scenario.competence.centre?.[key] === undefined && given.competence?.centre?.[key] === undefined) {
      ledger.report({
        path: ["competence"],
        at: "key",
        code: "missing-key",
        message: say("scenario.noCentreKey", { key }),
        hint: say("scenario.addCentreCompetence")
      })
    }
  }
}

/** A cell that moves work and has no centre is an error, one for each case type, with the municipalities counted. */
const checkServed = (
  { participates, centreOf, moves }: Organisation,
  scenario: Scenario,
  municipalities: MunicipalityColumns,
  ledger: Ledger
): void => {
  for (const [c, [id, caseType]] of Object.entries(scenario.caseTypes).entries()) {
    if (!moves[c]!.some((move) => ledger.extremes(move.share).high > 0)) continue
    const column = "total" in caseType.recipients ? caseType.recipients.spreadBy : caseType.recipients.column
    const volumes = municipalities.used.get(column) ?? []
    const unserved = municipalities.codes
      .map((code, m) => ({ code, name: municipalities.names[m]!, m }))
      .filter(({ m }) => participates[m] === 1 && centreOf[m * moves.length + c] === -1 && Number(volumes[m]) > 0)
    if (unserved.length === 0) continue
    const places = unserved.map(({ code, name }) => `${name} (${code})`)
    ledger.report({
      path: ["organisation", "centres"],
      at: "key",
      code: "no-centre",
      message: say("scenario.noCentreTakes", { id, places: listed(places, 3) }),
      hint: say("scenario.letCentreTake")
    })
  }
}
