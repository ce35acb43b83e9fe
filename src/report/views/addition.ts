/** That a model frees nothing but needs staff on top of today's: a reader must not have to see it in a sign. */
import type { Quantity } from "../../model/Metric.ts"
import { inBoth, textIn } from "../../words/Lang.ts"
import { formatNumber, formatPercent } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"

/** @param who the letter of the scenario where there are several */
export const additionBlocks = (fte: Readonly<Record<Quantity, number>>, who = ""): ReadonlyArray<Block> => {
  const addition = -fte.freed
  if (!(addition >= LEAST)) return []
  const text = inBoth((lang) => {
    const more = formatNumber(addition, lang, 2)
    const share = fte.baseline > 0 ? ` (${formatPercent(addition / fte.baseline, lang)})` : ""
    const model = textIn(who === "" ? { da: "Modellen", en: "The model", nl: "Het model" } : who, lang)
    return textIn(
      {
        da: `${model} frigør intet, men kræver ${more} årsværk ud over dem i dag${share}.`,
        en: `${model} frees nothing but needs ${more} FTE in addition to today's${share}.`,
        nl: `${model} maakt niets vrij, maar vraagt ${more} fte boven op die van vandaag${share}.`
      },
      lang
    )
  })
  return [{ kind: "paragraph", tone: "warning", text }]
}

/** Less than this is written as nothing. */
const LEAST = 0.005
