/** What several pages say in Dutch. */
import type { shared as english } from "../en/shared.ts"

export const shared: typeof english = () => ({
  reading: ({ id }) => `lezing ${id}`,
  fingerprint: ({ digits }) => `vingerafdruk ${digits}`,
  unsavedChange: ({ changes }) => `Niet-opgeslagen wijziging: ${changes}`,
  scale: {
    notScaled: ({ observed }) => `Nu waargenomen: ${observed} fte; het model is daar niet op geschaald.`,
    scaled: ({ observed, factor }) =>
      `Alle behandelminuten zijn vermenigvuldigd met ${factor}, zodat de huidige situatie de waargenomen ${observed} fte oplevert. Een gemeenschappelijke fout in de minuten heeft daarom geen effect; alleen hun onderlinge verhouding telt.`,
    otherChoice: ({ scaled, freed, overhead }) =>
      `De minuten voor overdrachten zijn ${scaled ? "ook" : "niet"} met de factor vermenigvuldigd; met de andere keuze komt ${freed} fte vrij bij een overhead van ${overhead}.`
  },
  evidence: ({ mostlyAssumed, quantity, list }) =>
    `${mostlyAssumed ? "Dit cijfer berust vooral op aannames" : "Dit cijfer berust vooral op onderbouwde getallen"}. Gewicht achter ‘${quantity}’ naar grondslag (niveau): ${list}.`,
  needsMore: ({ model, more, share }) =>
    `${model ?? "Het model"} speelt niets vrij, maar vraagt ${more} fte boven op die van nu${share === undefined ? "" : ` (${share})`}.`
})
