/** Siden fra `simulate`, på dansk. */
import type { simulate as english } from "../en/simulate.ts"
import { counted } from "./counted.ts"

export const simulate: typeof english = () => ({
  summary: ({ centre, held, of }) =>
    held === of
      ? `${centre}: alle formlernes ${counted(of, "tal", "tal")} ligger inden for de simulerede intervaller.`
      : `${centre}: ${held} af formlernes ${counted(of, "tal", "tal")} ligger inden for de simulerede intervaller; sidste kolonne siger, hvor meget de andre ligger uden for.`,
  nothing: ({ centre }) =>
    `${centre} har hverken en linje eller sager, som der er sat servicemål for: der er intet at simulere.`,
  line: ({ line, calls, fewest, most, simulated, share }) =>
    `${line}: ${calls} henvendelser om dagen, ${fewest === most ? most : `${fewest} til ${most}`} ${most === 1 ? "person" : "personer"} til stede; ${simulated} henvendelser simuleret.${share === "" ? "" : ` Linjen er fælles: ${share} af dens arbejde udføres her.`}`,
  desk: ({ caseType, cases, workers, simulated }) =>
    `${caseType}: ${cases} sager pr. arbejdsdag, ${counted(workers, "sagsbehandler", "sagsbehandlere")}; ${simulated} sager simuleret.`,
  shares: "Andele",
  times: "Ventetider",
  of: "Hvad",
  what: "Mål",
  formula: "Formel",
  simulated: "Simuleret",
  low: "Fra",
  high: "Til",
  off: "Afvigelse",
  inside: "inden for",
  measure: {
    answered: ({ limit }) => `besvaret inden ${limit} s`,
    abandoned: "lægger på",
    occupancy: "belægning",
    late: ({ limit }) => `senere end ${limit} dage`,
    waitSeconds: "gennemsnitlig ventetid, sekunder",
    waitDays: "til afgørelse, dage"
  },
  intervals: ({ seed }) =>
    `Frø ${seed}. Fra og til: 95 %-interval efter Students t over uafhængige portioner; et tal ud af tyve falder tilfældigt udenfor.`,
  aboutLines:
    "Henvendelser kommer tilfældigt og tager eksponentialfordelt tid; dagen begynder uden kø, og hele personer følger dens profil. Formlen tager hver del af dagen for sig, som om den altid havde været sådan.",
  aboutDesks:
    "Sager kommer så ujævnt, som scenariet siger, og afgøres i rækkefølge, to år fra start; formlen sætter en strøm med Kingmans varians i stedet."
})
