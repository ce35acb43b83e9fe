/** The lines of explain about staff: what each number is, in Dutch. */
import type { staffSteps as english } from "../../en/labels/staffSteps.ts"

export const staffSteps: typeof english = () => ({
  surplus: "Kan worden uitgeleend",
  shortage: "Tekort",
  need: "nodig",
  minusHave: "− aanwezig",
  enough: "heeft minstens wat nodig is",
  noneToSpare: "heeft niet meer dan nodig en reserve",
  beyond: "aanwezig boven nodig · (1 + reserve)",
  lendableShare: "deel dat kan worden uitgeleend",
  online: "Bespaard door online afhandeling",
  onlineNote:
    "het model met minuten · (1 − s·doel) / (1 − s·nu); s is het deel van de minuten dat online wordt bespaard",
  lent: "Uitgeleend",
  retrained: "Omgeschoold",
  unmet: "Niet gedekt tekort",
  cost: "Kosten van uitlenen per jaar",
  worst: "Grootste niet gedekte deel",
  worstNote: "niet gedekt / tekort, waar dat het grootst is",
  rule: "het kleinste niet gedekte tekort, dan de laagste kosten",
  fte: "fte",
  perFteAndYear: "reizen en termijn per fte en jaar",
  perCourse: "cursus per fte"
})
