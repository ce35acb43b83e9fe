/** Who is there, in English. */
import type { Nouns } from "../Nouns.ts"
import { counted } from "./counted.ts"

export const robustness = ({ municipality, centre }: Nouns) => ({
  heading: "Robustness",
  tasks: "Tasks",
  people: "People",
  under: "Under crit.",
  uncoveredDays: "Days without",
  side: {
    today: `In ${municipality.many} today`,
    local: `In ${municipality.many} after`,
    centre: `At ${centre.many}`,
    after: "All after"
  },
  whatIsCovered: ({ people }: { readonly people: number }): string =>
    `A task (a case type at a site) is covered on a day when at least ${counted(people, "person", "people")} who can do it ${people === 1 ? "is" : "are"} there; it is counted where the work is done.`,
  criticalMass: ({ people, target }: { readonly people: number; readonly target: string }): string =>
    `Critical mass in ${municipality.theOne}: ${counted(people, "person", "people")} for cover on ${target} of the days.`,
  unreachable: ({ target }: { readonly target: string }): string =>
    `Cover on ${target} of the days cannot be reached, however many are trained: common absence alone is larger.`,
  common: ({ share }: { readonly share: string }): string =>
    `${share} of absence is common to all; were it independent, cover would look better than it is.`
})
