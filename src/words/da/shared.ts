/** What several pages say in Danish. */
import type { shared as english } from "../en/shared.ts"

export const shared: typeof english = () => ({
  reading: ({ id }) => `læsning ${id}`,
  fingerprint: ({ digits }) => `fingeraftryk ${digits}`,
  unsavedChange: ({ changes }) => `Ikke gemt ændring: ${changes}`,
  scale: {
    notScaled: ({ observed }) => `Observeret i dag: ${observed} årsværk; modellen er ikke skaleret til det.`,
    scaled: ({ observed, factor }) =>
      `Alle sagsminutter er ganget med ${factor}, så status quo giver de observerede ${observed} årsværk. En fælles fejl i minutterne betyder derfor intet; kun deres indbyrdes forhold gør.`,
    otherChoice: ({ scaled, freed, overhead }) =>
      `Overdragelsernes minutter er ${scaled ? "" : "ikke "}ganget med faktoren; med det andet valg frigøres ${freed} årsværk, og overhead er ${overhead}.`
  },
  evidence: ({ mostlyAssumed, quantity, list }) =>
    `${mostlyAssumed ? "Tallet hviler mest på antagelser" : "Tallet hviler mest på belagte tal"}. Vægt bag »${quantity}« efter grundlag (niveau): ${list}.`,
  needsMore: ({ model, more, share }) =>
    `${model ?? "Modellen"} frigør intet, men kræver ${more} årsværk ud over dem i dag${share === undefined ? "" : ` (${share})`}.`
})
