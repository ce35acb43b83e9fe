/** The factor for known optimism, as `biasFactor` has it. */

/** What stands for the bounds of an uplift, and for the part of its causes that is mitigated. */
interface BiasTerms {
  readonly upper: string | number
  readonly lower: string | number
  readonly mitigation: string
}

export const biasFormula = ({ upper, lower, mitigation }: BiasTerms): string =>
  `(1+${upper}-${mitigation}*(${upper}-${lower}))`
