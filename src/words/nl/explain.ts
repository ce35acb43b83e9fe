/** The page of `explain` in Dutch. */
import type { explain as english } from "../en/explain.ts"

export const explain: typeof english = () => ({
  restsOnPrivate: ({ paths }) =>
    `De regels kunnen vertrouwelijke getallen tonen, die alleen voor hun eigen partij zijn: ${paths}.`,
  howToRead: "Elke regel is de som van de ingesprongen regels eronder, of een product met de getallen ingevuld.",
  neutral:
    "Neutraal: hier is niets opgegeven en het heeft geen effect (automatisering 0, tijdfactor 1, retourpercentage 0, geen extra contacten).",
  writtenIn: "Staat in",
  replaced: "(vervangen)",
  assumptionsHere: "Aannames hier",
  row: {
    value: "Waarde",
    unit: "Eenheid",
    range: "Bandbreedte",
    basis: "Grondslag",
    source: "Bron",
    owner: "Eigenaar",
    status: "Status",
    asOf: "Per",
    note: "Toelichting",
    private: "Vertrouwelijk",
    assumption: "Aanname",
    usedIn: "Gebruikt in"
  },
  yes: "ja"
})
