/** The service section of the scenario that uses every feature. */
import type { Written } from "./generate.ts"

export const everyPromise: Written = {
  workingDaysPerYear: 250,
  channels: {
    phone: {
      activities: ["contact"],
      promise: { share: 0.8, within: 120 },
      maxOccupancy: 0.85,
      patience: 400,
      open: { hoursPerWeek: 37, weeksPerYear: 50 },
      profile: { morning: 0.6, afternoon: 0.4 },
      peakDayFactor: 1.2,
      staffTo: "peak",
      minimumPresent: { local: 2, centre: 12 },
      blend: 0.3
    }
  },
  cases: {
    housing: {
      activities: ["review"],
      promise: { share: 0.95, days: 14 },
      monthShares: {
        jan: 0.06,
        feb: 0.06,
        mar: 0.08,
        apr: 0.14,
        may: 0.16,
        jun: 0.1,
        jul: 0.05,
        aug: 0.07,
        sep: 0.09,
        oct: 0.08,
        nov: 0.06,
        dec: 0.05
      },
      arrivalCv2: 1.4,
      serviceCv2: 1.2,
      chase: 0.05,
      startBacklog: { local: 300, centre: 900 }
    }
  }
}

/** What excludes something of it: a mean wait instead of a share in time, and a capacity that is stated. */
export const promisedMeans: Written = {
  ...everyPromise,
  channels: { phone: { ...everyPromise["channels"].phone, promise: { meanWait: 90 } } },
  cases: { housing: { ...everyPromise["cases"].housing, capacity: { local: 1.05, centre: 1.02 } } }
}

/** What the organisation promises instead. */
export const promisedAfter: Written = {
  channels: { phone: { promise: { share: 0.9, within: 60 }, blend: 0.9 } },
  cases: { housing: { promise: { days: 12 }, capacity: { local: 1.1, centre: 0.98 } } }
}

export const meansAfter: Written = { channels: { phone: { promise: { meanWait: 60 }, blend: 0.9 } } }
