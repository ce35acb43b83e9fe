/** The page of `assumptions` in English. */

export const assumptions = () => ({
  intro: ({
    rows,
    total,
    metric
  }: {
    readonly rows: number
    readonly total: number
    readonly metric: "freed" | "need"
  }): string =>
    `${rows} of ${total} assumptions. “Weight” is by how many FTE ${metric === "freed" ? "freed" : "need"} changes when the assumption rises by 1%.`,
  introOfMoney: ({
    rows,
    total,
    metric,
    currency
  }: {
    readonly rows: number
    readonly total: number
    readonly metric: "npv" | "saving"
    readonly currency: string
  }): string =>
    `${rows} of ${total} assumptions. “Weight” is by how much ${currency} ${metric === "npv" ? "the net present value" : "the saving"} changes when the assumption rises by 1%.`,
  steps: ({ paths }: { readonly paths: string }): string =>
    `The result steps at today's value of ${paths}; the weight is therefore the slope over the number's own range (10% up and down where none is stated).`,
  column: {
    path: "Assumption",
    value: "Value",
    unit: "Unit",
    range: "Range",
    basis: "Basis",
    weight: "Weight",
    record: "Source, owner, status"
  }
})
