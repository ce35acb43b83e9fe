/** How something builds up over months: people's productivity, an organisation's savings, attrition. */

export interface Ramp {
  /** Productivity on the first day, as a share of full. */
  readonly start: number
  /** Months until full (linear), or until 95 % of the way (exponential). */
  readonly months: number
  readonly shape: "linear" | "exponential"
}

/**
 * Productivity at an age in months.
 *
 * @example productivityAt(3, { start: 0.3, months: 6, shape: "linear" }) // => 0.65
 */
export const productivityAt = (ageMonths: number, { start, months, shape }: Ramp): number =>
  start + (1 - start) * shareOfWay(ageMonths, months, shape)

/**
 * Share of the way from start to full: linear, or exponential with 95 % after `months`; all of it where `months` is 0.
 *
 * @example shareOfWay(24, 24, "exponential") // => 0.95
 */
export const shareOfWay = (ageMonths: number, months: number, shape: Ramp["shape"]): number => {
  if (months <= 0) return 1
  return shape === "linear" ? Math.min(1, ageMonths / months) : 1 - 20 ** (-ageMonths / months)
}

/** Productivity in the middle of each month of age: the same for all who learn by a ramp, worked out once. */
export const productivityByAge = (ramp: Ramp, months: number): Float64Array => {
  const known = productivities.get(ramp)
  if (known !== undefined && known.length >= months) return known
  const own = new Float64Array(months)
  for (let age = 0; age < months; age++) own[age] = productivityAt(age + 0.5, ramp)
  productivities.set(ramp, own)
  return own
}
const productivities = new WeakMap<Ramp, Float64Array>()

/**
 * Monthly attrition that compounds to a yearly one; dividing by twelve would overstate it.
 *
 * @example monthlyAttrition(0.083) // => 0.007194644294912456
 */
export const monthlyAttrition = (yearly: number): number => -Math.expm1(Math.log1p(-yearly) / 12)
