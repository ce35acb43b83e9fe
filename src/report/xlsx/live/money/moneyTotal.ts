/** A total of money: what is currency says which. */
import { type Total, totalOf } from "../Total.ts"
import type { Priced } from "./Priced.ts"

export const moneyTotal = ({ names }: Priced, figure: Omit<Total, "formula">, formula: () => string): Total =>
  totalOf({ ...figure, label: figure.isAmount === true ? `${figure.label}, ${names.currency}` : figure.label }, formula)
