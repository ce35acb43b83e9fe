/** The organisation on day one, as far as it differs: what stands here covers the organisation's own numbers. */
import type { DayOne, DayOneMove } from "../../model/transition/Transition.ts"
import { checkNames } from "../compileOrganisation.ts"
import type { Ledger } from "../Ledger.ts"
import { type Places, type PlacesInput, readPlaces } from "../places.ts"
import type { MunicipalityColumns } from "../readMunicipalities.ts"
import type { Scenario } from "../Scenario.ts"

interface Around {
  readonly scenario: Scenario
  readonly municipalities: MunicipalityColumns
  readonly ledger: Ledger
}

export const compileDayOne = ({ scenario, municipalities, ledger }: Around, given: PlacesInput): DayOne => {
  const root = ["transition", "optimisation", "from"]
  checkNames(scenario, given, ledger, root)
  const places = readPlaces(given, municipalities, ledger, root)
  const caseTypes = Object.entries(scenario.caseTypes)
  const dayOne = {
    moves: caseTypes.map(([caseType, { activities }]) =>
      Object.keys(activities).map((activity) => moveOf(places, caseType, activity))
    ),
    extraContacts: caseTypes.map(([caseType]) => ({
      perRecipient: entry(places.extraContacts("perRecipient", caseType)),
      minutes: entry(places.extraContacts("minutes", caseType))
    }))
  }
  places.finish()
  return dayOne
}

const moveOf = (places: Places, caseType: string, activity: string): DayOneMove => {
  const of = (name: Parameters<Places["value"]>[0]) => entry(places.value(name, caseType, activity)?.slot)
  return {
    share: of("share"),
    automation: of("automation"),
    centreUnitTime: places.centreUnitTime(caseType, activity) ?? null,
    localUnitTime: of("localRelativeUnitTime"),
    handoffShare: of("handoffShare"),
    sendMinutes: of("sendMinutes"),
    receiveMinutes: of("receiveMinutes"),
    returnRate: of("returnRate")
  }
}

const entry = (slot: number | undefined) => (slot === undefined ? null : { slot })
