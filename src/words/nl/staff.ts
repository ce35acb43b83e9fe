/** De pagina van `staff` in het Nederlands. */
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
  indicators: "Verschil is aanwezig − nodig, ratio is aanwezig / nodig (WISN)."
})
