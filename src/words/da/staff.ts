/** Siden for `staff` på dansk. */
import { capital } from "../capital.ts"
import type { staff as english } from "../en/staff.ts"
import { counted } from "./counted.ts"

export const staff: typeof english = ({ municipality }) => ({
  municipality: capital(municipality.one),
  specialism: "Speciale",
  bySpecialism: "Efter speciale",
  worstFirst: "Hvem mangler hvad, de værste først",
  total: "I alt",
  column: {
    need: "Behov",
    have: "Har",
    frame: "Ramme",
    tooMany: "For mange",
    tooFew: "For få",
    difference: "Forskel",
    ratio: "Dækning"
  },
  summary: ({ short, shortage, many, tooMany, net }) =>
    `${counted(short, municipality.one, municipality.many)} mangler i alt ${shortage} årsværk, og ${counted(many, municipality.one, municipality.many)} har ${tooMany} årsværk for meget; nettotallet, ${net} årsværk, skjuler begge dele.`,
  lendable: ({ fte }) => `Ud over reserverne kan ${fte} årsværk udlånes.`,
  online: ({ fte }) => `Når alle mål for digital sagsgang er nået, er behovet ${fte} årsværk mindre.`,
  more: ({ cells }) => `${counted(cells, "linje", "linjer")} mere; --csv har dem alle.`,
  needOfModel: "Behovet er kommunale årsværk på specialets sagsområder, som scenariet beregner dem.",
  needOfTable: "Behovet er det, personaletabellen angiver.",
  wholePosts: "Behovet er rundet op til hele stillinger.",
  indicators: "Forskel er har − behov, dækning er har / behov (WISN)."
})
