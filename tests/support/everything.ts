/** A scenario that uses every feature, so that no number of a scenario is out of reach of a test. */
import { everyPromise, meansAfter, promisedAfter, promisedMeans } from "./everyPromise.ts"
import type { Written } from "./generate.ts"

/** Its numbers; a section that is new belongs in here, and `tests/model/everyNumber.test.ts` says when one is missing. */
export const everything: Written = {
  casecap: 1,
  id: "everything",
  title: "Everything",
  municipalities: { table: "m.csv", code: "code", name: "name", population: "population", region: "region" },
  workingTime: {
    gross: 260,
    vacation: 25,
    publicHolidays: 8,
    sickness: 9,
    other: 3,
    hoursPerDay: 7.4,
    categoryAllowances: { meetings: 0.1, breaks: 0.04 },
    individualAllowances: { local: { systems: 30 }, centre: { systems: 200 } },
    centre: {
      gross: 261,
      vacation: 26,
      publicHolidays: 7,
      sickness: 7,
      other: 2,
      hoursPerDay: 7.5,
      categoryAllowances: { meetings: 0.08 }
    }
  },
  relativeUnitTime: { scaleCurve: { elasticity: 0.1 } },
  caseTypes: {
    pension: {
      recipients: { total: 90_000, spreadBy: "old" },
      activities: {
        application: { perRecipient: 0.3, minutes: 50, automation: 0.2 },
        contact: { perRecipient: 1.1, minutes: 9, automation: 0.1 }
      }
    },
    housing: {
      recipients: { column: "population", factor: 0.12 },
      relativeUnitTime: { column: "pace" },
      activities: { review: { perRecipient: 0.8, minutes: 35, automation: 0.05 } }
    }
  },
  competence: {
    local: { minimumTrained: 1.5, ftePerTrained: 0.8, components: { courses: { hours: 30, cost: 900 } } },
    centre: { minimumTrained: 2, ftePerTrained: 0.9, components: { courses: { hours: 25 }, review: { hours: 12 } } }
  },
  management: { localSpan: 12, centreSpan: 15 },
  baseline: { employees: 150, ftePerEmployee: 0.9, scaleUnitTimes: true, scaleHandOffs: true },
  organisation: {
    form: "interMunicipal",
    municipalities: { regions: ["North", "South"] },
    centres: {
      north: { municipalities: { regions: ["North"] }, host: "101", secretariatFte: 1.2 },
      south: { secretariatFte: 0.7, host: "105" }
    },
    governance: "hostMunicipality",
    posts: {
      controller: { fte: 0.5, per: "centre", grade: "g12" },
      informationManager: { fte: 1, per: "total" }
    },
    principals: { director: { hours: 40 }, managers: { hours: 25 }, contractHours: 12 },
    share: 0.7,
    automation: 0.1,
    centreRelativeUnitTime: { benchmark: { cv: 0.3, of: 98, rank: 5, reliability: 0.6 } },
    localRelativeUnitTime: 1.1,
    handoff: { share: 0.3, sendMinutes: 6, receiveMinutes: 5, returnRate: 0.08 },
    extraContacts: { perRecipient: 0.2, minutes: 4 },
    caseTypes: { housing: { centreRelativeUnitTime: 0.85 } },
    scaleCurve: { elasticity: 0.05, referenceFte: 20, exhaustedFte: 21 },
    competence: {
      local: { minimumTrained: 1.2, ftePerTrained: 0.7, components: { courses: { hours: 28 } } },
      centre: {
        minimumTrained: 6,
        ftePerTrained: 0.95,
        components: { courses: { hours: 24 }, review: { hours: 11 } }
      }
    },
    coordination: { hoursPerMunicipality: 40 }
  },
  quality: {
    workingDays: 225,
    absence: { local: 0.2, centre: 0.18, commonShare: 0.1, vacancy: 0.05 },
    coverage: { atLeast: 1, target: 0.95 },
    errors: {
      rate: 0.02,
      referenceCasesPerPerson: 200,
      exponent: 0.15,
      reworkMinutes: 20,
      caseTypes: { housing: { rate: 0.03, exponent: 0.1 } }
    }
  },
  transition: {
    start: "2010-07",
    months: 72,
    preparation: { months: 24, projectFte: 2 },
    waves: { housing: { caseTypes: ["housing"], goLive: 40 }, all: { goLive: 30 } },
    optimisation: {
      months: 18,
      shape: "linear",
      from: {
        share: 0.6,
        automation: 0.02,
        centreRelativeUnitTime: 1,
        localRelativeUnitTime: 1.15,
        handoff: { share: 0.4, sendMinutes: 8, receiveMinutes: 7, returnRate: 0.1 },
        extraContacts: { perRecipient: 0.3, minutes: 5 },
        caseTypes: {
          housing: { centreRelativeUnitTime: { benchmark: { cv: 0.2, of: 98, rank: 20, reliability: 0.5 } } }
        }
      }
    },
    follow: { share: 0.5 },
    startProductivity: { followed: 0.6, recruited: 0.3 },
    ramp: { months: 6, shape: "linear" },
    attrition: { followed: 0.03, recruited: 0.05, local: 0.08 },
    // A range of a few per cent around it reaches another whole month.
    recruitmentLeadMonths: 1.5,
    temporaryShare: 0.05,
    doubleRunningMonths: 2,
    noticeMonths: 3,
    overtime: 0.03,
    chase: 0.1,
    handBack: { months: 2, share: 0.2 }
  },
  staffing: {
    table: "staff.csv",
    specialisms: { pensions: { caseTypes: ["pension"] }, housing: { caseTypes: ["housing"] } },
    need: "model",
    reserve: 0.1,
    lendableShare: 0.8,
    travel: { from: "coordinates", circuity: 1.3, kmPerHour: 60, maxHours: 1.1, costPerKm: 3.8, tripsPerMonth: 8 },
    terms: {
      taskForce: { days: 7, setupDays: 2, productivity: 0.98, costPerFte: 50 },
      secondment: { days: 126, setupDays: 6, productivity: 0.9, costPerFte: 20_000 }
    },
    retrain: { housing: { to: "pensions", courseDays: 40, productivity: 0.6, cost: 30_000 } },
    priority: { by: "share", worstFirst: true },
    online: {
      caseTypes: { pension: { activities: { application: { share: 0.35, target: 0.65, minutesSavedShare: 0.4 } } } }
    }
  },
  money: {
    currency: "DKK",
    priceLevel: 2010,
    index: { "2008": 0.95 },
    costPerFte: {
      localColumn: "cost",
      salaryShare: 0.8,
      centre: { salary: 250_000, overhead: 50_000 },
      caseTypes: { pension: { local: { salary: { value: 400_000, asOf: "2008" }, overhead: 80_000 } } }
    },
    grades: { g8: { payIndex: 1 }, g12: { payIndex: 1.6 } },
    gradeMix: { measuredAt: "local", local: { g8: 0.9, g12: 0.1 }, centre: { g8: 0.8, g12: 0.2 } },
    direct: {
      local: { licences: { amount: 20_000, per: "site" } },
      centre: { systems: { amount: 500_000, per: "total", bias: "bought" }, letters: { amount: 3, per: "event" } }
    },
    competenceCost: "included",
    oneOff: {
      bias: {
        it: { category: "equipmentDevelopment", upper: 2, lower: 0.1, mitigation: 0.4 },
        bought: { upper: 0.41, lower: 0.05, mitigation: 0.5 }
      },
      systems: { amount: 4_000_000, per: "total", payer: "centre", phasing: { "-1": 0.4, "0": 0.6 }, bias: "it" },
      overrun: {
        amount: 900_000,
        per: "total",
        payer: "centre",
        phasing: { "0": 0.2, "1": 0.8 },
        bias: "it",
        probability: 0.3
      },
      leaving: { amount: 200_000, per: "redundantPost", payer: "municipalities", phasing: { "0": 0.7, "1": 0.3 } }
    },
    release: { step: 0.1, by: "site", overheadReleasedShare: 0.6, attritionShare: 0.3 },
    settlement: {
      payer: { municipalities: 0.9 },
      contribution: {
        tariff: { caseTypes: { pension: { application: 300, contact: 40 }, housing: { review: 150 } } },
        residualKey: "population",
        bands: [{ above: 30_000, weight: 0.5 }]
      },
      loan: { amount: 8_000_000, rate: 0.03, years: 10 },
      grant: { basis: "netSaving", share: 0.5, key: "equal" },
      compensation: { maxLossPerInhabitant: 0.2, paidBy: "winners", phaseOutYears: 5 }
    },
    appraisal: { rate: 0.04, years: 8, benefitRealisation: 0.8 }
  }
}

/** Ways of training in place of components. */
const ways: Written = {
  required: 18,
  reach: 0.9,
  ways: {
    course: { hours: 14, costPerPerson: 6000, effect: 14, max: 1 },
    academy: { hours: 10, costPerPerson: { value: 3000, asOf: "2008" }, fixedPerYear: 400_000, effect: 12 },
    peerReview: { hours: 12, effect: 9, groupSize: 8, facilitatorHours: 6, across: "municipalities" },
    budget: { shareOfWageBill: 0.015, costPerHour: 650, effectPerHour: 0.8 }
  }
}

/** The same without what live workbooks have no formulas for, and refuse. */
export const withoutStaffForms = (written: Written): Written => ({
  ...written,
  organisation: { ...written["organisation"], posts: undefined, principals: undefined },
  quality: { ...written["quality"], errors: undefined }
})

/** Minutes of three towns, of which the second is matched. */
const measured: Written = { measured: [40, 34, 51], rank: 2, reliability: 0.7 }

/** What excludes something of the scenario with everything. */
export const everythingElse: ReadonlyArray<Written> = [
  {
    ...everything,
    organisation: {
      ...everything["organisation"],
      caseTypes: { housing: { centreRelativeUnitTime: { benchmark: measured } } }
    },
    transition: {
      ...everything["transition"],
      preparation: { months: 4, projectFte: 2, bias: "it" },
      optimisation: {
        ...everything["transition"].optimisation,
        shape: "exponential",
        from: {
          ...everything["transition"].optimisation.from,
          caseTypes: { housing: { centreRelativeUnitTime: { benchmark: measured } } }
        }
      },
      follow: { column: "follow" },
      ramp: { months: 6, shape: "exponential" }
    }
  },
  // Without a transition an appraisal says itself when the saving is reached.
  {
    ...everything,
    transition: undefined,
    money: { ...everything["money"], appraisal: { ...everything["money"].appraisal, phasing: { "1": 0.5, "2": 0.9 } } }
  },
  {
    ...everything,
    organisation: { ...everything["organisation"], competence: undefined },
    competence: {
      local: {
        minimumTrained: 1.5,
        ftePerTrained: 0.8,
        ...ways,
        choose: { course: 1, academy: 1, peerReview: 1, budget: 1 }
      },
      centre: {
        minimumTrained: 25,
        ftePerTrained: 0.9,
        trained: { per: "person" },
        ...ways,
        ways: { ...ways["ways"], peerReview: { ...ways["ways"].peerReview, across: "centres" } },
        choose: { course: 1, academy: 1, peerReview: 2, budget: 1 }
      }
    },
    money: {
      ...everything["money"],
      costPerFte: {
        ...everything["money"].costPerFte,
        localColumn: undefined,
        salaryShare: undefined,
        local: { salary: 410_000, overhead: 70_000 }
      }
    }
  },
  {
    ...everything,
    money: {
      ...everything["money"],
      costPerFte: {
        ...everything["money"].costPerFte,
        localColumn: undefined,
        salaryShare: undefined,
        local: { salary: 410_000, overhead: 70_000 }
      },
      settlement: {
        ...everything["money"].settlement,
        grant: {
          basis: "amount",
          amount: 8_000_000,
          key: "population",
          bands: [{ above: 1_000, weight: 0.01 }]
        },
        from: {
          "3": {
            contribution: { key: "population", bands: [{ above: 20_000, weight: 0.4 }] },
            compensation: { maxLossPerInhabitant: 0.1, paidBy: "state", phaseOutYears: 4 }
          }
        }
      }
    }
  },
  // What is promised moves need, and with it who can be lent: staff stands aside.
  {
    ...everything,
    staffing: undefined,
    service: everyPromise,
    organisation: { ...everything["organisation"], service: promisedAfter }
  },
  {
    ...everything,
    staffing: undefined,
    service: promisedMeans,
    organisation: { ...everything["organisation"], service: meansAfter }
  },
  {
    casecap: 1,
    id: "given",
    title: "A published case",
    money: {
      currency: "DKK",
      priceLevel: 2010,
      amounts: "given",
      oneOff: { plan: { amount: 4_000_000, per: "total", payer: "state", phasing: { "0": 0.6, "1": 0.4 } } },
      given: { saving: { staff: { amount: 3_000_000, phasing: { "1": 0.4, "3": 0.9 } } } },
      appraisal: { rate: 0.04, years: 8 }
    }
  }
]

const table = `code,name,region,population,old,pace,cost,follow,latitude,longitude
101,A,North,90000,9000,0.9,480000,0.5,55.68,12.55
102,B,North,22000,2600,1.1,470000,0.4,55.72,12.3
103,C,North,6000,800,1.3,460000,0.3,55.9,12.2
104,D,South,41000,5100,1,500000,0.6,55.3,12.1
105,E,South,3000,500,1.2,455000,0.2,55.1,12.2
106,F,East,15000,1900,0.8,490000,0,55.1,14.9
`

const staff = `code,specialism,have
101,pensions,20
101,housing,30
102,pensions,1
102,housing,2
103,pensions,1
103,housing,2
104,pensions,3
104,housing,20
105,pensions,1
105,housing,0
106,pensions,2
106,housing,2
`

/** The tables that its scenarios name. */
export const everythingTables = { "m.csv": table, "staff.csv": staff }

/** Every number with a range of a few per cent around it, whole years and the version apart. */
export const withRanges = (written: unknown, path = ""): unknown => {
  if (typeof written === "number") return WHOLE.test(path) ? written : ranged(written)
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    return Array.isArray(written) ? written.map((part) => withRanges(part, path)) : written
  }
  const { value } = written as { readonly value?: unknown }
  if (typeof value === "number") return { ...written, ...ranged(value) }
  return Object.fromEntries(Object.entries(written).map(([name, part]) => [name, withRanges(part, `${path}.${name}`)]))
}

const WHOLE =
  /\.(?:casecap|priceLevel|appraisal\.years|coverage\.atLeast|transition\.months|max|choose\.\w+|measured)$/u

const ranged = (value: number) => ({
  value,
  uniform: [value * 0.97, value * 1.02].toSorted((a, b) => a - b),
  basis: "assumed"
})
