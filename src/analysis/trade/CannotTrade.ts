/** Why there is no answer: the party's scenario and what is missing in it. */
export class CannotTrade {
  readonly _tag = "CannotTrade"
  readonly reason: "noParty" | "sameParty" | "noObjectives" | "noMetric"
  readonly file: string
  readonly metric: string | undefined
  constructor(reason: CannotTrade["reason"], file: string, metric?: string) {
    this.reason = reason
    this.file = file
    this.metric = metric
  }
}
