/** Staff against need in a memo, in Danish. */
import type { staffing as english } from "../../en/memo/staffing.ts"
import { said } from "../../said.ts"
import { capital } from "../../capital.ts"

export const staffing: typeof english = ({ municipality }) => ({
  heading: "Personale over for behov",
  atOnce: ({ model, shortage, surplus }) =>
    said`I ${model} mangler der ${shortage} i nogle ${municipality.many}, mens andre kan udlåne ${surplus}.`,
  lending: ({ met, unmet }) =>
    said` Udlån og omskoling dækker ${met}; ${unmet} forbliver udækket, fordi ingen nær nok har den kunnen at undvære.`,
  cost: ({ cost }) => said` Et år koster ${cost} i rejser, ophold og kurser.`,
  rests: ({ share, unmet }) =>
    said` Tallet hviler på, hvem der vil af sted: det regner med ${share} af dem, der er for mange, og tog de alle af sted, ville ${unmet} forblive udækket.`,
  turns: ({ specialism, place, met }) =>
    said` Én person mere ville gøre mest i ${place} (${specialism}): ${met} mindre ville være udækket.`,
  nothingLeft: said` Der er intet tilbage, som én person mere ville dække.`,
  lacks: ({ model }) => `Hvem mangler hvad: ${model} (årsværk, de værste først)`,
  loans: ({ model }) => `Hvem låner ud til hvem: ${model} (årsværk, de største først)`,
  column: {
    place: capital(municipality.one),
    specialism: "Speciale",
    shortage: "Mangler",
    unmet: "Udækket",
    from: "Fra",
    to: "Til",
    term: "Ophold",
    fte: "Årsværk"
  }
})
