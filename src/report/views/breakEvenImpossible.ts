/** What `break-even` says of values at which nothing can be computed. */
import type { AllTurns, Turns } from "../../analysis/breakEven/breakEven.ts"
import type { Range, Variable } from "../../analysis/breakEven/Variable.ts"
import type { Impossible } from "../../model/whyImpossible.ts"
import { inBoth, type Lang, textIn, type Text } from "../../words/Lang.ts"
import { formatList } from "../../words/numbers.ts"
import type { Block } from "../Sheet.ts"
import { unitWords } from "../words.ts"
import { brief, shortName } from "./breakEvenWords.ts"

/** Where the search ended because nothing can be computed there. */
export const impossibleSentences = ({ variable, impossible }: Turns): ReadonlyArray<Block> =>
  impossible.map((stretch) => ({
    kind: "paragraph",
    tone: "warning",
    text: inBoth((lang) => {
      const [range, why] = [stretchText(stretch, variable, lang), textIn(reasons[stretch.why], lang)]
      return textIn(
        {
          da: `Kan ikke regnes ud ${range}: ${why}.`,
          en: `Cannot be computed ${range}: ${why}.`,
          nl: `Is niet te berekenen ${range}: ${why}.`
        },
        lang
      )
    })
  }))

/** What does not turn it as far as it can be computed, and why it cannot be computed beyond. */
export const limitedText = ({ limited }: AllTurns, lang: Lang): ReadonlyArray<string> => {
  if (limited.length === 0) return []
  const named = limited.map(({ variable, impossible: [stretch] }) => {
    const [range, why] = [stretchText(stretch!, variable, lang), textIn(reasons[stretch!.why], lang)]
    return `${shortName(variable)} (${range}: ${why})`
  })
  const list = formatList(named, lang)
  return [
    textIn(
      {
        da: `Vender ikke, så langt det kan regnes ud: ${list}.`,
        en: `No turn as far as it can be computed: ${list}.`,
        nl: `Geen omslag zover het te berekenen is: ${list}.`
      },
      lang
    )
  ]
}

const stretchText = ({ low, high }: Range, { kind, searched }: Variable, lang: Lang): string => {
  const unit = kind.unit === "number" ? "" : ` ${textIn(unitWords[kind.unit], lang)}`
  const [from, to] = [brief(low, lang), `${brief(high, lang)}${unit}`]
  if (high >= searched.high) {
    return textIn({ da: `fra ${from}${unit}`, en: `from ${from}${unit} on`, nl: `vanaf ${from}${unit}` }, lang)
  }
  if (low <= searched.low) return textIn({ da: `til og med ${to}`, en: `up to ${to}`, nl: `tot en met ${to}` }, lang)
  return textIn({ da: `mellem ${from} og ${to}`, en: `between ${from} and ${to}`, nl: `tussen ${from} en ${to}` }, lang)
}

const reasons: Readonly<Record<Impossible, Text>> = {
  noHours: {
    da: "der er ingen timer tilbage til sager",
    en: "no hours are left for cases",
    nl: "er blijven geen uren over voor zaken"
  },
  noCentre: {
    da: "arbejde ville flytte, hvor intet center tager det",
    en: "work would move where no centre takes it",
    nl: "werk zou verhuizen waar geen centrum het overneemt"
  },
  noRank: {
    da: "så mange kommuner er der ikke at rangordne",
    en: "there are not so many municipalities to rank",
    nl: "zo veel gemeenten zijn er niet om te rangschikken"
  },
  noScaleFactor: {
    da: "ingen faktor på enhedstiderne giver det observerede",
    en: "no factor on unit times meets the observation",
    nl: "geen factor op de eenheidstijden geeft de waargenomen bezetting"
  }
}
