/** What can be wrong with staff against need: the section, the table of staff and the table of travel times. */
import type { Case } from "./scenarioCases.ts"
import { tinyScenario, tinyTable } from "./tiny.ts"

const staff = `code,specialism,have,need
101,land,5,3
102,land,1,2
201,aid,2,4
101,aid,3,1
`

const section = `staffing:
  table: staff.csv
  specialisms:
    land: {caseTypes: [housing]}
    aid: {caseTypes: [pension]}
  need: column
  currency: DKK
  travel: {matrix: travel.csv, maxHours: 2}
  terms:
    secondment: {days: 126, setupDays: 6, costPerFte: 500}
  retrain:
    land: {to: aid, courseDays: 40}
`

const travel = "from,to,hours\n101,102,1\n101,201,1.5\n"

type Edit = readonly [from: string, to: string]

const edited = (text: string, edits: ReadonlyArray<Edit>): string =>
  edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`there is no ${from}`)
    return before.replace(from, to)
  }, text)

const spoilt = ({
  inSection = [],
  inStaff = [],
  inTravel = [],
  table = tinyTable
}: {
  readonly inSection?: ReadonlyArray<Edit>
  readonly inStaff?: ReadonlyArray<Edit>
  readonly inTravel?: ReadonlyArray<Edit>
  readonly table?: string
}) => ({
  "s.yaml": tinyScenario + edited(section, inSection),
  "m.csv": table,
  "staff.csv": edited(staff, inStaff),
  "travel.csv": edited(travel, inTravel)
})

const coordinates: Edit = ["{matrix: travel.csv, maxHours: 2}", "{from: coordinates, kmPerHour: 60, maxHours: 2}"]
const places = "code,name,region,population,pace,latitude,longitude\n"

export const staffingCases: Readonly<Record<string, Case>> = {
  "fine: a whole section": { texts: spoilt({}), at: [], code: 0 },
  "fine: another order of columns": {
    texts: { ...spoilt({}), "staff.csv": "have,need,specialism,code\n5,3,land,101\n2,4,aid,201\n" },
    at: [],
    code: 0
  },
  "a missing table": { texts: { ...spoilt({}), "staff.csv": undefined as never }, at: ["staff.csv"], code: 66 },
  "no column of staff": { texts: spoilt({ inStaff: [["have", "has"]] }), at: ["staff.csv"] },
  "a unit that is none": { texts: spoilt({ inStaff: [["201,aid", "999,aid"]] }), at: ["999"] },
  "a specialism that is not declared": { texts: spoilt({ inStaff: [["101,land", "101,lnd"]] }), at: ["lnd"] },
  "a specialism without rows": {
    texts: spoilt({ inSection: [["    aid: {", "    law: {}\n    aid: {"]] }),
    at: ["law"]
  },
  "a negative number of staff": { texts: spoilt({ inStaff: [["101,land,5", "101,land,-5"]] }), at: ["-5"] },
  "text for staff": { texts: spoilt({ inStaff: [["101,land,5", "101,land,five"]] }), at: ["five"] },
  "no figure for staff": { texts: spoilt({ inStaff: [["101,land,5", "101,land,.."]] }), at: [".."] },
  "an empty need": { texts: spoilt({ inStaff: [["102,land,1,2", "102,land,1,"]] }), at: [""] },
  "no column of need": { texts: spoilt({ inStaff: [[",need", ",wanted"]] }), at: ["column"] },
  "a row twice": { texts: spoilt({ inStaff: [["102,land", "101,land"]] }), at: ["101,land,1"] },
  "two specialisms for a case type": {
    texts: spoilt({ inSection: [["caseTypes: [pension]", "caseTypes: [housing]"]] }),
    at: ["housing"]
  },
  "a case type that is none": {
    texts: spoilt({ inSection: [["caseTypes: [pension]", "caseTypes: [pensions]"]] }),
    at: ["pensions"]
  },
  "need of the model without case types": {
    texts: spoilt({
      inSection: [
        ["need: column", "need: model"],
        ["aid: {caseTypes: [pension]}", "aid: {}"]
      ]
    }),
    at: ["staff.csv", "aid"]
  },
  "a term that does nothing": { texts: spoilt({ inSection: [["setupDays: 6", "setupDays: 126"]] }), at: ["126"] },
  "retraining into oneself": { texts: spoilt({ inSection: [["to: aid", "to: land"]] }), at: ["land"] },
  "retraining into nothing": { texts: spoilt({ inSection: [["to: aid", "to: law"]] }), at: ["law"] },
  "terms without travel": {
    texts: spoilt({ inSection: [["  travel: {matrix: travel.csv, maxHours: 2}\n", ""]] }),
    at: ["staffing"]
  },
  "costs without a currency": { texts: spoilt({ inSection: [["  currency: DKK\n", ""]] }), at: ["staffing"] },
  "travel that costs without a speed": {
    texts: spoilt({ inSection: [["maxHours: 2}", "maxHours: 2, costPerKm: 3}"]] }),
    at: ["travel", "travel"]
  },
  "a way that takes other hours back": {
    texts: spoilt({ inTravel: [["101,201,1.5", "102,101,1.5"]] }),
    at: ["1.5"]
  },
  "fine: other hours back, said so": {
    texts: spoilt({
      inSection: [["maxHours: 2}", "maxHours: 2, directed: true}"]],
      inTravel: [["101,201,1.5", "102,101,1.5\n101,201,1\n201,101,2"]]
    }),
    at: [],
    code: 0
  },
  "a way twice": { texts: spoilt({ inTravel: [["101,201,1.5", "101,102,1"]] }), at: ["101,102,1"] },
  "a way to nowhere": { texts: spoilt({ inTravel: [["101,201", "101,209"]] }), at: ["209"] },
  "travel times in two columns": { texts: { ...spoilt({}), "travel.csv": "from,to\n101,102\n" }, at: ["from"] },
  "an island": {
    texts: { ...spoilt({}), "travel.csv": "from,to,hours\n101,102,1\n" },
    at: ["travel.csv"],
    code: 0
  },
  "coordinates that the table does not have": {
    texts: spoilt({ inSection: [coordinates] }),
    at: ["{from", "{from"]
  },
  "a unit without coordinates": {
    texts: spoilt({
      inSection: [coordinates],
      table: `${places}101,Nordby,North,60000,1.0,55.1,12\n102,Østby,North,25000,1.1,,12.5\n201,Sydby,South,12000,0.9,55.3,12.2\n`
    }),
    at: [",12.5"]
  },
  "metres for degrees": {
    texts: spoilt({
      inSection: [coordinates],
      table: `${places}101,Nordby,North,60000,1.0,55.1,12\n102,Østby,North,25000,1.1,6172000,12.5\n201,Sydby,South,12000,0.9,55.3,12.2\n`
    }),
    at: ["6172000"]
  },
  "everything at once": {
    texts: spoilt({
      inSection: [
        ["setupDays: 6", "setupDays: 200"],
        ["to: aid", "to: land"],
        ["caseTypes: [pension]", "caseTypes: [pensions]"]
      ],
      inStaff: [
        ["101,land,5", "101,land,-5"],
        ["201,aid", "209,aid"]
      ],
      inTravel: [["101,201,1.5", "102,101,1.5"]]
    }),
    at: ["pensions", "200", "land", "-5", "209", "1.5"]
  }
}
