/** The lines of explain about staff: what each number is, in English. */

export const staffSteps = () => ({
  surplus: "Can be lent",
  shortage: "Shortage",
  need: "need",
  minusHave: "− have",
  enough: "has at least what it needs",
  noneToSpare: "has no more than need and reserve",
  beyond: "have beyond need · (1 + reserve)",
  lendableShare: "share that can be lent",
  online: "Saved by work on line",
  onlineNote: "the model with minutes · (1 − s·target) / (1 − s·now); s is the share of minutes saved on line",
  lent: "Lent",
  retrained: "Retrained",
  unmet: "Unmet shortage",
  cost: "Cost of lending a year",
  worst: "Largest unmet share",
  worstNote: "unmet / shortage, where it is largest",
  rule: "least unmet shortage, then least cost",
  fte: "FTE",
  perFteAndYear: "travel and term per FTE and year",
  perCourse: "course per FTE"
})
