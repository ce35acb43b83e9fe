/** Words of the lines that explain a figure of money. */
import type { MoneyQuantity } from "../../model/money/moneyQuantities.ts"
import { say, type Text } from "../../words/Lang.ts"

export const moneyLabels = {
  costToday: say("moneySteps.costToday"),
  cost: say("moneySteps.cost"),
  saving: say("moneySteps.saving"),
  potential: say("moneySteps.potential"),
  potentialLocal: say("moneySteps.potentialLocal"),
  released: say("moneySteps.releasedPosts"),
  stranded: say("moneySteps.stranded"),
  strandedCost: say("moneySteps.strandedCost"),
  staff: say("moneySteps.staff"),
  directToday: say("moneySteps.directToday"),
  localSaving: say("moneySteps.localSaving"),
  salaries: say("moneySteps.salaries"),
  overheads: say("moneySteps.overheads"),
  direct: say("moneySteps.direct"),
  centreCost: say("moneySteps.costCentres"),
  minusCentreCost: say("moneySteps.minusCentreCost"),
  centreStaff: say("moneySteps.centreStaff"),
  centreDirect: say("moneySteps.centreDirect"),
  annuity: say("moneySteps.annuity"),
  contribution: say("moneySteps.contribution"),
  minusContribution: say("moneySteps.minusContribution"),
  fees: say("moneySteps.fees"),
  byKey: say("moneySteps.byKey"),
  residual: say("moneySteps.residual"),
  grant: say("moneySteps.blockGrantChange"),
  minusGrant: say("moneySteps.minusGrant"),
  compensation: say("moneySteps.compensation"),
  minusCompensation: say("moneySteps.minusCompensation"),
  net: say("moneySteps.netPosition"),
  netPerInhabitant: say("moneySteps.netPerInhabitant"),
  netState: say("moneySteps.netState"),
  stateShare: say("moneySteps.stateSPartCentresCost"),
  leaves: say("moneySteps.leaves"),
  minusReleased: say("moneySteps.minusReleased"),
  leavesAtCost: say("moneySteps.whatLeavesMunicipalities"),
  minusSaving: say("moneySteps.minusSaving"),
  oneOff: say("moneySteps.oneOff"),
  riskPool: say("moneySteps.riskPool"),
  npv: say("moneySteps.npv"),
  year: (year: number): Text => say("moneySteps.year", { year }),
  counted: {
    "riskPool.deviation": say("moneySteps.riskDeviation"),
    payback: say("moneySteps.payback"),
    "settlement.losers": say("moneySteps.losers"),
    "settlement.winners": say("moneySteps.winners"),
    "settlement.worst": say("moneySteps.largestLoss"),
    "settlement.uncovered": say("moneySteps.uncoveredCompensation")
  } as Partial<Record<MoneyQuantity, Text>>
}

export const moneyWord = {
  salary: say("moneySteps.salary"),
  overhead: say("moneySteps.overhead"),
  releasedPosts: say("moneySteps.releasedPostsToo"),
  fteToday: say("moneySteps.fteToday"),
  centreFte: say("moneySteps.centreFte"),
  costPerFte: say("moneySteps.costPerFte"),
  centreCost: say("moneySteps.costCentres"),
  carried: say("moneySteps.carried"),
  keyShare: say("moneySteps.keyShare"),
  municipalShare: say("moneySteps.municipalShare"),
  stateShare: say("moneySteps.stateSShare"),
  grantTotal: say("moneySteps.grantTotal"),
  net: say("moneySteps.netPositionToo"),
  people: say("moneySteps.people"),
  amount: say("moneySteps.amount"),
  newPosts: say("moneySteps.newPosts"),
  redundantPosts: say("moneySteps.redundantPosts"),
  municipalities: say("moneySteps.municipalities"),
  uplift: say("moneySteps.uplift"),
  probability: say("moneySteps.probability"),
  flow: say("moneySteps.flow"),
  discount: say("moneySteps.discount")
}

export const moneyNotes = {
  released: (step: number): Text =>
    step === 0 ? say("moneySteps.allLeaves") : say("moneySteps.wholePostsMunicipality", { step }),
  grant: say("moneySteps.minusShareWhatGrantFollows"),
  compensation: say("moneySteps.lossesAboveCapMadeGood"),
  caseTypeCost: say("moneySteps.caseTypeCost"),
  leavesAtCost: say("moneySteps.fteTimesPayOverhead"),
  counted: {
    "riskPool.deviation": say("moneySteps.rootOfRisks"),
    payback: say("moneySteps.yearsUntilCumulatedFlowBack"),
    "settlement.losers": say("moneySteps.municipalitiesWhoseNet"),
    "settlement.winners": say("moneySteps.municipalitiesWhoseNetToo"),
    "settlement.worst": say("moneySteps.lowestNetAll"),
    "settlement.uncovered": say("moneySteps.compensationGainsDoNotCover")
  } as Partial<Record<MoneyQuantity, Text>>
}
