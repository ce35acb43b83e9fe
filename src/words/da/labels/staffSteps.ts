/** The lines of explain about staff: what each number is, in Danish. */
import type { staffSteps as english } from "../../en/labels/staffSteps.ts"

export const staffSteps: typeof english = () => ({
  surplus: "Kan udlånes",
  shortage: "Mangel",
  need: "behov",
  minusHave: "− har",
  enough: "har mindst, hvad der er behov for",
  noneToSpare: "har ikke mere end behov og reserve",
  beyond: "har ud over behov · (1 + reserve)",
  lendableShare: "andel, der kan udlånes",
  online: "Sparet ved digital sagsgang",
  onlineNote: "modellen med minutter · (1 − s·mål) / (1 − s·nu); s er andelen af minutter, der spares digitalt",
  lent: "Udlånt",
  retrained: "Omskolet",
  unmet: "Udækket mangel",
  cost: "Udgift til udlån om året",
  worst: "Største udækkede andel",
  worstNote: "udækket / mangel, hvor den er størst",
  rule: "mindst udækket mangel, derefter mindst udgift",
  fte: "årsværk",
  perFteAndYear: "rejse og ophold pr. årsværk og år",
  perCourse: "kursus pr. årsværk"
})
