/** The smallest scenario with promises: one case type with one activity, and hours that are easy to reckon with. */
import { loadTextsNow } from "./load.ts"

/** Contacts or cases of each municipality. */
interface Line {
  /** Events and minutes a year of one municipality. */
  readonly events: number
  readonly minutes: number
  readonly municipalities?: number
}

/** Hours per FTE are case hours: 1303.2. */
export const serviceScenario = ({ events, minutes, municipalities = 1 }: Line, service: object) =>
  loadTextsNow(
    {
      "s.yaml": JSON.stringify({
        casecap: 1,
        id: "s",
        title: "Service",
        municipalities: { table: "m.csv", code: "code", name: "name" },
        workingTime: { gross: 1303.2, vacation: 0, publicHolidays: 0, sickness: 0, other: 0 },
        caseTypes: {
          benefit: {
            recipients: { column: "people", factor: 1 },
            activities: { contact: { perRecipient: events, minutes, automation: 0 } }
          }
        },
        service: { workingDaysPerYear: 252, ...service }
      }),
      "m.csv": `code,name,people\n${Array.from({ length: municipalities }, (_, m) => `${m + 1},M${m},1`).join("\n")}\n`
    },
    "s.yaml"
  ).compiled

export const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
