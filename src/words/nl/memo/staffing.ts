/** Staff against need in a memo, in Dutch. */
import type { staffing as english } from "../../en/memo/staffing.ts"
import { said } from "../../said.ts"
import { capital } from "../../capital.ts"

export const staffing: typeof english = ({ municipality }) => ({
  heading: "Personeel tegenover behoefte",
  atOnce: ({ model, shortage, surplus }) =>
    said`In ${model} ontbreekt ${shortage} in sommige ${municipality.many}, terwijl andere ${surplus} kunnen uitlenen.`,
  lending: ({ met, unmet }) =>
    said` Detachering en omscholing dekken ${met}; ${unmet} blijft ongedekt, omdat niemand dichtbij genoeg die deskundigheid kan missen.`,
  cost: ({ cost }) => said` Een jaar kost ${cost} aan reizen, termijnen en cursussen.`,
  rests: ({ share, unmet }) =>
    said` Het cijfer rust op wie wil gaan: het rekent met ${share} van wie te veel is, en als iedereen ging, bleef ${unmet} ongedekt.`,
  turns: ({ specialism, place, met }) =>
    said` Eén persoon meer doet het meest in ${place} (${specialism}): ${met} minder blijft ongedekt.`,
  nothingLeft: said` Er is niets over dat één persoon meer zou dekken.`,
  lacks: ({ model }) => `Wie komt wat tekort: ${model} (fte, de ergste eerst)`,
  loans: ({ model }) => `Wie leent uit aan wie: ${model} (fte, de grootste eerst)`,
  column: {
    place: capital(municipality.one),
    specialism: "Specialisme",
    shortage: "Tekort",
    unmet: "Ongedekt",
    from: "Van",
    to: "Naar",
    term: "Termijn",
    fte: "Fte"
  }
})
