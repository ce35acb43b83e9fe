/** What was observed of today's staff, and whether unit times are scaled to it. */
import { ONE } from "../model/Slot.ts"
import type { Ledger } from "./Ledger.ts"
import type { Text } from "../words/Lang.ts"
import type { Scenario } from "./Scenario.ts"
import { kinds } from "./Unit.ts"

export const compileBaseline = (scenario: Scenario, ledger: Ledger) => {
  const given = scenario.baseline
  const path = ["baseline"]
  const nothing = { observation: null, scaled: null, ftePerEmployee: null }
  if (given === undefined) return nothing
  const { observedFte, employees, ftePerEmployee, scaleUnitTimes, scaleHandOffs } = given
  const complain = (key: string, code: string, { message, hint }: { readonly message: Text; readonly hint: Text }) =>
    ledger.report({ path: [...path, key], at: "key", code, message, hint })
  const observed = observedFte !== undefined || employees !== undefined
  if (observedFte !== undefined && employees !== undefined) complain("employees", "two-observations", words.two)
  if (employees !== undefined && ftePerEmployee === undefined) complain("employees", "missing-key", words.perEmployee)
  if (scaleUnitTimes === true && !observed) complain("scaleUnitTimes", "missing-key", words.nothingObserved)
  if (scaleUnitTimes === true && scaleHandOffs === undefined)
    complain("scaleUnitTimes", "missing-key", words.scaleHandOffs)
  const perEmployee =
    ftePerEmployee === undefined ? null : ledger.slot(ftePerEmployee, [...path, "ftePerEmployee"], kinds.ftePerEmployee)
  const observation =
    observedFte !== undefined
      ? { count: ledger.slot(observedFte, [...path, "observedFte"], kinds.positiveFte), ftePer: ONE }
      : employees !== undefined && perEmployee !== null
        ? { count: ledger.slot(employees, [...path, "employees"], kinds.headcount), ftePer: perEmployee }
        : null
  const scaled =
    scaleUnitTimes === true && observation !== null ? { ...observation, scaleHandOffs: scaleHandOffs === true } : null
  return { observation, scaled, ftePerEmployee: perEmployee }
}

const words = {
  two: {
    message: {
      da: "både observedFte og employees er angivet",
      en: "both observedFte and employees are given",
      nl: "zowel observedFte als employees is opgegeven"
    },
    hint: {
      da: "behold den ene; slet den anden med null, hvis et grundlag angiver den",
      en: "keep one; delete the other with null if a base file gives it",
      nl: "houd er een; verwijder de andere met null als een basisbestand hem geeft"
    }
  },
  perEmployee: {
    message: {
      da: "employees kræver ftePerEmployee",
      en: "employees need ftePerEmployee",
      nl: "employees heeft ftePerEmployee nodig"
    },
    hint: {
      da: "tilføj `ftePerEmployee:`, årsværk pr. ansat",
      en: "add `ftePerEmployee:`, the FTE of one employee",
      nl: "voeg `ftePerEmployee:` toe, de fte van één medewerker"
    }
  },
  nothingObserved: {
    message: {
      da: "der er ikke noget at skalere til",
      en: "there is nothing to scale to",
      nl: "er is niets om op te schalen"
    },
    hint: {
      da: "tilføj `observedFte:` eller `employees:` og `ftePerEmployee:`",
      en: "add `observedFte:`, or `employees:` and `ftePerEmployee:`",
      nl: "voeg `observedFte:` toe, of `employees:` en `ftePerEmployee:`"
    }
  },
  scaleHandOffs: {
    message: {
      da: "scaleUnitTimes kræver scaleHandOffs: valget flytter resultatet",
      en: "scaleUnitTimes needs scaleHandOffs: the choice moves the result",
      nl: "scaleUnitTimes heeft scaleHandOffs nodig: de keuze verandert het resultaat"
    },
    hint: {
      da: "tilføj `scaleHandOffs: true`, hvis overdragelsesminutter er fra samme tidsmåling, ellers `false`",
      en: "add `scaleHandOffs: true` if hand-off minutes come from the same time study, else `false`",
      nl: "voeg `scaleHandOffs: true` toe als de minuten voor overdrachten uit hetzelfde tijdonderzoek komen, anders `false`"
    }
  }
}
