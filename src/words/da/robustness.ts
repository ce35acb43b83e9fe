/** Who is there, in Danish. */
import type { robustness as english } from "../en/robustness.ts"
import { counted } from "./counted.ts"

export const robustness: typeof english = ({ municipality, centre }) => ({
  heading: "Robusthed",
  tasks: "Opgaver",
  people: "Personer",
  under: "Under kritisk",
  uncoveredDays: "Dage uden",
  side: {
    today: `I ${municipality.theMany} i dag`,
    local: `I ${municipality.theMany} bagefter`,
    centre: `På ${centre.many}`,
    after: "I alt bagefter"
  },
  whatIsCovered: ({ people }) =>
    `En opgave (et sagsområde på et sted) er dækket en dag, hvor mindst ${counted(people, "person", "personer")}, der kan den, er til stede; den tælles dér, hvor arbejdet udføres.`,
  criticalMass: ({ people, target }) =>
    `Kritisk masse i ${municipality.theOne}: ${counted(people, "person", "personer")} for dækning ${target} af dagene.`,
  unreachable: ({ target }) =>
    `Dækning ${target} af dagene kan ikke nås, uanset hvor mange der oplæres: det fælles fravær er større.`,
  common: ({ share }) =>
    `${share} af fraværet er fælles for alle; var det uafhængigt, ville dækningen se bedre ud, end den er.`
})
