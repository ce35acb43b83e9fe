/** Two scenarios of as many case types and uncertain numbers as asked: 98 municipalities, and a centre that takes all. */
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const MUNICIPALITIES = 98

/** A folder of its own, to be removed by whoever asked; each activity has two uncertain numbers. */
export const manyNumbersFolder = (caseTypes, activities) => {
  const folder = mkdtempSync(join(tmpdir(), "casecap-numbers-"))
  const rows = Array.from({ length: MUNICIPALITIES }, (_, m) => `${101 + m},M${m},${5000 + ((137 * m * m) % 90_000)}`)
  writeFileSync(join(folder, "municipalities.csv"), ["code,name,population", ...rows, ""].join("\n"))
  for (const [name, share] of [
    ["one", 0.6],
    ["other", 0.8]
  ])
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(scenario(name, share, caseTypes, activities)))
  return folder
}

const scenario = (id, share, caseTypes, activities) => ({
  casecap: 1,
  id,
  title: id,
  municipalities: { table: "municipalities.csv", code: "code", name: "name", population: "population" },
  workingTime: { gross: sure(1924), vacation: 222, publicHolidays: 60, sickness: 90, other: 30 },
  caseTypes: keyed("c", caseTypes, (c) => ({
    recipients: { total: sure(1000 + 100 * c), spreadBy: "population" },
    activities: keyed("a", activities, (a) => ({ perRecipient: around(1), minutes: around(20 + a) }))
  })),
  competence: {
    local: { minimumTrained: 2, ftePerTrained: 0.5, components: { courses: { hours: 20 } } },
    centre: { minimumTrained: 3, ftePerTrained: 0.9, components: { courses: { hours: 25 } } }
  },
  management: { localSpan: 15, centreSpan: 18 },
  organisation: {
    form: "state",
    municipalities: "all",
    centres: { all: { municipalities: "all" } },
    centreRelativeUnitTime: 0.8,
    handoff: { share: 0.2, sendMinutes: 6, receiveMinutes: 6 },
    activities: keyed("a", activities, () => ({ share }))
  }
})

const keyed = (letter, count, of) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${letter}${i + 1}`, of(i + 1)]))
const sure = (value) => ({ value, basis: "assumed" })
const around = (value) => ({ value, pert: [0.8 * value, value, 1.4 * value], basis: "assumed" })
