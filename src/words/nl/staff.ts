/** The page of `staff` in Dutch. */
import { capital } from "../capital.ts"
import type { staff as english } from "../en/staff.ts"
import { counted } from "./counted.ts"

export const staff: typeof english = ({ municipality }) => ({
  municipality: capital(municipality.one),
  specialism: "Specialisme",
  bySpecialism: "Per specialisme",
  worstFirst: "Wie komt wat tekort, de ergste eerst",
  total: "Totaal",
  column: {
    need: "Nodig",
    have: "Aanwezig",
    frame: "Formatie",
    tooMany: "Te veel",
    tooFew: "Te weinig",
    difference: "Verschil",
    ratio: "Ratio"
  },
  summary: ({ short, shortage, many, tooMany, net }) =>
    `${counted(short, municipality.one, municipality.many)} ${short === 1 ? "komt" : "komen"} samen ${shortage} fte tekort, en ${counted(many, municipality.one, municipality.many)} ${many === 1 ? "heeft" : "hebben"} ${tooMany} fte te veel; het saldo, ${net} fte, verhult beide.`,
  lendable: ({ fte }) => `Boven de reserves kan ${fte} fte worden uitgeleend.`,
  online: ({ fte }) => `Als alle doelen voor online afhandeling zijn gehaald, is er ${fte} fte minder nodig.`,
  more: ({ cells }) => `Nog ${counted(cells, "regel", "regels")}; --csv heeft ze allemaal.`,
  needOfModel: "De behoefte is de lokale fte van de zaaktypen van het specialisme, zoals het scenario die berekent.",
  needOfTable: "De behoefte is wat de personeelstabel opgeeft.",
  wholePosts: "De behoefte is naar boven afgerond op hele functies.",
  indicators: "Verschil is aanwezig − nodig, ratio is aanwezig / nodig (WISN).",
  inMonth: ({ month, months }) =>
    `De behoefte in maand ${month} van de ${months} van de overgang; wie naast het werk wacht, telt niet mee.`,
  lending: {
    heading: "Wie leent uit aan wie",
    summary: ({ loans, lent, covered, shortage, unmet, whole }) =>
      `${counted(loans, "detachering", "detacheringen")} van samen ${lent} ${whole ? "mensen" : "fte"}: ${covered} van de ${shortage} ontbrekende fte wordt gedekt, ${unmet} blijft ongedekt.`,
    retrained: ({ fte }) => `Daarvan wordt ${fte} fte ter plaatse omgeschoold.`,
    cost: ({ amount, currency }) => `Reizen, termijnen en cursussen kosten ${amount} ${currency} in een jaar.`,
    worst: ({ share }) => `Wie er het slechtst aan toe is, mist nog ${share} van wat ontbrak.`,
    column: {
      from: "Van",
      to: "Naar",
      term: "Termijn",
      fte: "Fte",
      people: "Mensen",
      covers: "Effect",
      hours: "Uren",
      unmet: "Ongedekt",
      first: "Eerste",
      last: "Laatste",
      months: "Maanden",
      most: "Hoogste"
    },
    retrainedHeading: "Ter plaatse omgeschoold",
    retrainOrLendHeading: "Omscholen of lenen?",
    retrainOrLend: ({ from, to, term, work, cost }) =>
      [
        `${from} → ${to} tegenover ${term}: ${work === null ? "doet nooit evenveel werk" : `heeft na ${work} maanden evenveel werk gedaan`}`,
        ...(cost === undefined ? [] : [cost === null ? "wordt nooit goedkoper" : `is goedkoper vanaf ${cost} maanden`])
      ].join(", "),
    retrainOrLendRule:
      "Eén fte: de cursus één keer, tegenover iemand die komt en blijft en wiens termijn telkens opnieuw betaald wordt; reizen telt niet mee.",
    unmetHeading: "Wat ongedekt blijft",
    worthHeading: "Wat één persoon meer waard is",
    worth: ({ specialism, place, met }) => `${specialism} in ${place}: ${met} fte minder ongedekt`,
    neededHeading: "In welke maanden, en hoe lang",
    loan: "een detachering",
    noLoan: "geen detachering: werven",
    rule: ({ worstFirst }) =>
      `Het plan laat zo weinig mogelijk behoefte ongedekt${worstFirst ? ", maakt dan het grootste ongedekte deel klein" : ""} en kost daarna het minst. De kosten van een jaar herhalen elke termijn tot het jaar om is; uren zijn enkele reis, en effect is wat zij daar na het inwerken doen.`,
    partOfAPost: ({ people }) =>
      `Mensen gaan heel: van ${counted(people, "persoon", "personen")} die ${people === 1 ? "wordt" : "worden"} uitgeleend of omgeschoold, is daar minder dan de helft nodig, omdat behoefte vóór kosten gaat.`,
    notUnique: "Andere detacheringen zouden het even goed doen en evenveel kosten: dit is een van meerdere plannen.",
    notProven: "Hele mensen proberen duurde te lang: er kan een beter plan zijn.",
    noEnd: ({ months }) =>
      `Het scenario zegt niet wanneer een tekort eindigt: wat langer dan ${months} maanden duurt, is geen detachering maar een functie die vervuld moet worden.`,
    tooLong: ({ term, months }) => `${term} duurt langer dan ${months} maanden en is geen detachering.`,
    noNames: "Aantallen mensen, nooit namen: wie gaat, wordt met hen afgesproken."
  }
})
