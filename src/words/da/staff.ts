/** The page of `staff` in Danish. */
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
  indicators: "Forskel er har − behov, dækning er har / behov (WISN).",
  inMonth: ({ month, months }) =>
    `Behovet i måned ${month} af overgangens ${months}; hvem der venter ved siden af arbejdet, tælles ikke med.`,
  lending: {
    heading: "Hvem låner ud til hvem",
    summary: ({ loans, lent, covered, shortage, unmet, whole }) =>
      `${counted(loans, "udlån", "udlån")} af i alt ${lent} ${whole ? "personer" : "årsværk"}: ${covered} af de ${shortage} manglende årsværk dækkes, ${unmet} forbliver udækket.`,
    retrained: ({ fte }) => `Heraf omskoles ${fte} årsværk, hvor de er.`,
    cost: ({ amount, currency }) => `Rejser, ophold og kurser koster ${amount} ${currency} på et år.`,
    worst: ({ share }) => `Den dårligst stillede mangler stadig ${share} af det, der manglede.`,
    column: {
      from: "Fra",
      to: "Til",
      term: "Ophold",
      fte: "Årsværk",
      people: "Personer",
      covers: "Virkning",
      hours: "Timer",
      unmet: "Udækket",
      first: "Første",
      last: "Sidste",
      months: "Måneder",
      most: "Højest"
    },
    retrainedHeading: "Omskoles, hvor de er",
    retrainOrLendHeading: "Omskole eller låne?",
    retrainOrLend: ({ from, to, term, work, cost }) =>
      [
        `${from} → ${to} over for ${term}: ${work === null ? "når aldrig lige så meget" : `har nået lige så meget efter ${work} måneder`}`,
        ...(cost === undefined ? [] : [cost === null ? "bliver aldrig billigere" : `er billigere fra ${cost} måneder`])
      ].join(", "),
    retrainOrLendRule:
      "Ét årsværk: kurset én gang over for én, der kommer og bliver, og hvis ophold betales igen, hver gang det er forbi; rejser er ikke med.",
    unmetHeading: "Det, der forbliver udækket",
    worthHeading: "Hvad én person mere er værd",
    worth: ({ specialism, place, met }) => `${specialism} i ${place}: ${met} årsværk mindre udækket`,
    neededHeading: "I hvilke måneder, og hvor længe",
    loan: "et udlån",
    noLoan: "intet udlån: ansæt",
    rule: ({ worstFirst }) =>
      `Planen lader mindst muligt behov udækket${worstFirst ? ", gør derefter den største udækkede andel lille" : ""} og koster derefter mindst. Et års udgift gentager hvert ophold, til året er gået; timer er den ene vej, og virkning er, hvad de når der efter oplæring.`,
    partOfAPost: ({ people }) =>
      `Personer sendes hele: af ${counted(people, "person", "personer")}, som lånes ud eller omskoles, er der brug for under halvdelen dér, fordi behov går forud for udgift.`,
    notUnique: "Andre udlån ville gøre det lige så godt og koste det samme: dette er én af flere planer.",
    notProven: "Hele personer tog for lang tid at prøve: der kan findes en bedre plan.",
    noEnd: ({ months }) =>
      `Scenariet siger ikke, hvornår en mangel hører op: varer den over ${months} måneder, er det ikke et udlån, men en stilling, der skal besættes.`,
    tooLong: ({ term, months }) => `${term} varer over ${months} måneder og er ikke et udlån.`,
    noNames: "Antal personer, aldrig navne: hvem der tager af sted, aftales med dem."
  }
})
