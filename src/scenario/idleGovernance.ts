/** `governance` is a label that nothing is computed from: a writer who believes otherwise must be told. */
import type { Ledger } from "./Ledger.ts"
import type { Scenario } from "./Scenario.ts"

export const warnOfGovernance = ({ organisation }: Scenario, ledger: Ledger): void => {
  if (organisation?.governance === undefined) return
  ledger.warn({
    path: ["organisation", "governance"],
    at: "key",
    code: "no-effect",
    message: {
      da: "governance er kun en betegnelse: intet regnes ud fra den",
      en: "governance is a label only: nothing is computed from it",
      nl: "governance is alleen een aanduiding: er wordt niets uit berekend"
    },
    hint: {
      da: "det, der virker, er centres, deres host og secretariatFte og coordination; fjern linjen, eller gør den til en kommentar",
      en: "what acts is centres, their host and secretariatFte, and coordination; remove the line, or make it a comment",
      nl: "wat werkt zijn centres, hun host en secretariatFte, en coordination; verwijder de regel, of maak er commentaar van"
    }
  })
}
