/** Options that are whole numbers: what is wrong with one, in the same words for every command. */
import { say, type Text } from "../../words/Lang.ts"

/** As many as quantiles are exact of (`EXACT_BLOCKS` blocks); what every draw is kept of fits in memory then. */
export const MOST_KEPT_DRAWS = 131_072

/**
 * What is wrong with an option's value, if it is given.
 *
 * @example wholeNumber("draws", 0.5, 1, 65_536) // => { en: "--draws 0.5: give a whole number from 1 to 65536", … }
 */
export const wholeNumber = (
  option: string,
  value: number | undefined,
  least: number,
  most: number
): Exclude<Text, string> | undefined =>
  value === undefined || (Number.isInteger(value) && value >= least && value <= most)
    ? undefined
    : say("commandLine.wholeNumber", { option, value, least, most })

/** The same for `--seed`, which every command that draws has. */
export const seedNumber = (seed: number | undefined): Text | undefined =>
  wholeNumber("seed", seed, 0, Number.MAX_SAFE_INTEGER)
