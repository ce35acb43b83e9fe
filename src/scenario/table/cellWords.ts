/** What can be wrong with the cells of a column of numbers, and what to write instead. */
import type { Words } from "../fileWords.ts"
import type { Path } from "../Ledger.ts"
import { inBothLanguages, listed } from "../wording.ts"
import type { Judgement } from "./columnSigns.ts"
import { yamlText } from "./longTable.ts"
import { numberReader, type Sign } from "./numberForm.ts"

interface Named {
  readonly code: string
  readonly name: string
  readonly line: number
}

/** Signs with which offices say that there is no figure. */
const NO_FIGURE = /^(?:\.{1,3}|…|-|–|—|:|\*|x|\.\.\.|n\/?a|#n\/a|nan|null|na\b.*|n\.a\.|c|u|z|k\.a\.|\?)$/iu

const both = (decimal: string, thousands: string, name: string) => ({
  decimals: `decimal: {${yamlText(name)}: "${decimal}"}`,
  thousands: `thousands: {${yamlText(name)}: "${thousands}"}`
})

export const cellWords = {
  empty: (column: string, path: Path, code: string): Words => ({
    message: {
      da: `kolonnen "${column}" bruges (${path.join(".")}), men cellen er tom`,
      en: `column "${column}" is in use (${path.join(".")}), but this cell is empty`,
      nl: `kolom "${column}" is in gebruik (${path.join(".")}), maar deze cel is leeg`
    },
    hint: {
      da: `udfyld cellen, brug en anden kolonne, eller udelad rækken: \`drop: {codes: [${quotedCode(code)}]}\``,
      en: `fill the cell, use another column, or leave the row out: \`drop: {codes: [${quotedCode(code)}]}\``,
      nl: `vul de cel, gebruik een andere kolom, of laat de rij weg: \`drop: {codes: [${quotedCode(code)}]}\``
    }
  }),
  noNumber: (
    column: string,
    shown: string,
    text: string,
    asked: { readonly judgement: Judgement; readonly code: string }
  ): Words => ({
    message: {
      da: `kolonnen "${column}" skal indeholde tal, men her står "${shown}"`,
      en: `column "${column}" needs a number, got "${shown}"`,
      nl: `kolom "${column}" heeft een getal nodig, er staat "${shown}"`
    },
    hint: hintFor(text, shown, column, asked)
  }),
  outOfRange: (column: string, text: string, above: boolean): Words => ({
    message: {
      da: `tal i kolonnen "${column}" skal være ${above ? "over" : "mindst"} 0, men her står ${text}`,
      en: `column "${column}" must be ${above ? "above 0" : "at least 0"}, got ${text}`,
      nl: `kolom "${column}" moet ${above ? "groter dan 0" : "minstens 0"} zijn, is ${text}`
    },
    hint: { da: "ret cellen", en: "correct the cell", nl: "corrigeer de cel" }
  }),
  /** A code such as `101E010031` is a power of ten to whoever reads numbers. */
  asPower: (text: string): Words["hint"] =>
    /e/iu.test(text)
      ? {
          da: `"${text}" læses som en tierpotens; ret cellen, eller brug en anden kolonne`,
          en: `"${text}" is read as a power of ten; correct the cell, or use another column`,
          nl: `"${text}" wordt gelezen als een macht van tien; corrigeer de cel, of gebruik een andere kolom`
        }
      : { da: "ret cellen", en: "correct the cell", nl: "corrigeer de cel" },
  missing: (column: string, path: Path, rows: ReadonlyArray<Named>): Words => ({
    message: inBothLanguages((_, lang) => {
      const list = listed(
        rows.map(({ code, name, line }) => `${code} ${name} (${lang === "da" ? "linje" : "line"} ${line})`),
        lang,
        6
      )
      return lang === "da"
        ? `kolonnen "${column}" bruges (${path.join(".")}), men har intet tal for ${list}`
        : `column "${column}" is in use (${path.join(".")}), but has no figure for ${list}`
    }),
    hint: inBothLanguages((_, lang) => {
      const drop = `\`drop: {codes: [${rows.map(({ code }) => quotedCode(code)).join(", ")}]}\``
      return lang === "da"
        ? `brug en anden kolonne, eller udelad dem: ${drop}`
        : `use another column, or leave them out: ${drop}`
    })
  }),
  /** `60.000`: both readings, and how to say which. */
  unclear: (column: string, text: string, sign: Sign): Words => {
    const asThousands = numberReader(undefined, sign)(text)
    const asDecimals = numberReader(sign, undefined)(text)
    const { thousands, decimals } = both(sign, sign, column)
    const large = asThousands ?? (asDecimals ?? 0) * 1000
    const small = asDecimals ?? 0
    const shown = `"${text}"`
    return {
      message: {
        da: `kolonnen "${column}": tusinder eller decimaler? ${shown} kan være ${large} eller ${small}`,
        en: `column "${column}": thousands or decimals? ${shown} can be ${large} or ${small}`,
        nl: `kolom "${column}": duizendtallen of decimalen? ${shown} kan ${large} of ${small} zijn`
      },
      hint: {
        da: `skriv under \`municipalities:\` \`${thousands}\` for ${large}, eller \`${decimals}\` for ${small}`,
        en: `write under \`municipalities:\` \`${thousands}\` for ${large}, or \`${decimals}\` for ${small}`,
        nl: `schrijf onder \`municipalities:\` \`${thousands}\` voor ${large}, of \`${decimals}\` voor ${small}`
      }
    }
  },
  torn: (column: string, text: string, other: string, line: number): Words => ({
    message: {
      da: `kolonnen "${column}" er skrevet på to måder: "${text}" og "${other}" (linje ${line})`,
      en: `column "${column}" is written in two ways: "${text}" and "${other}" (line ${line})`,
      nl: `kolom "${column}" is op twee manieren geschreven: "${text}" en "${other}" (regel ${line})`
    },
    hint: {
      da: "tusinder eller decimaler? skriv cellerne ens, eller angiv `decimal:` og `thousands:`",
      en: "thousands or decimals? write the cells alike, or give `decimal:` and `thousands:`",
      nl: "duizendtallen of decimalen? schrijf de cellen gelijk, of geef `decimal:` en `thousands:`"
    }
  }),
  byTheRest: (column: string, text: string, thousandsSign: string, decimalSign: string): Words => {
    const { thousands, decimals } = both(thousandsSign, thousandsSign, column)
    const value = numberReader(decimalSign, thousandsSign)(text)
    const [cell, sign] = [`"${text}"`, `"${decimalSign}"`]
    return {
      message: {
        da: `kolonnen "${column}": ${cell} er læst som ${value}, fordi ${sign} skiller decimaler andre steder i filen`,
        en: `column "${column}": ${cell} was read as ${value}, because ${sign} parts decimals elsewhere in the file`,
        nl: `kolom "${column}": ${cell} is gelezen als ${value}, omdat ${sign} elders in het bestand decimalen scheidt`
      },
      hint: {
        da: `er det rigtigt, så skriv \`${thousands}\`, ellers \`${decimals}\``,
        en: `if that is right, write \`${thousands}\`, else \`${decimals}\``,
        nl: `als dat klopt, schrijf \`${thousands}\`, anders \`${decimals}\``
      }
    }
  },
  oneSignForBoth: (column: string, sign: string): Words => ({
    message: {
      da: `kolonnen "${column}": "${sign}" kan ikke både skille decimaler og tusinder`,
      en: `column "${column}": "${sign}" cannot part decimals and thousands alike`,
      nl: `kolom "${column}": "${sign}" kan niet zowel decimalen als duizendtallen scheiden`
    },
    hint: {
      da: "ret `decimal:` eller `thousands:`",
      en: "correct `decimal:` or `thousands:`",
      nl: "corrigeer `decimal:` of `thousands:`"
    }
  }),
  twoSigns: (one: string, oneSign: string, other: string, otherSign: string): Words => ({
    message: {
      da: `kolonnerne "${one}" og "${other}" skiller decimaler med hver sit tegn: "${oneSign}" og "${otherSign}"`,
      en: `columns "${one}" and "${other}" part decimals with different signs: "${oneSign}" and "${otherSign}"`,
      nl: `kolommen "${one}" en "${other}" scheiden decimalen met verschillende tekens: "${oneSign}" en "${otherSign}"`
    },
    hint: {
      da: `er det rigtigt, så skriv \`decimal: {${yamlText(one)}: "${oneSign}", ${yamlText(other)}: "${otherSign}"}\``,
      en: `if that is right, write \`decimal: {${yamlText(one)}: "${oneSign}", ${yamlText(other)}: "${otherSign}"}\``,
      nl: `als dat klopt, schrijf \`decimal: {${yamlText(one)}: "${oneSign}", ${yamlText(other)}: "${otherSign}"}\``
    }
  })
} as const

/** A code in YAML: text wherever YAML would make a number of it that lost something. */
export const quotedCode = (code: string): string =>
  /^[1-9]\d{0,14}$/u.test(code) || /^[\p{L}][\p{L}\p{N}]*$/u.test(code) ? code : JSON.stringify(code)

const hintFor = (
  text: string,
  shown: string,
  column: string,
  { judgement, code }: { readonly judgement: Judgement; readonly code: string }
): Words["hint"] => {
  if (NO_FIGURE.test(text)) {
    return {
      da: `betyder det "intet tal", så skriv \`missing: ["${shown}"]\`, og udelad rækken: \`drop: {codes: [${quotedCode(code)}]}\``,
      en: `if it means "no figure", write \`missing: ["${shown}"]\`, and leave the row out: \`drop: {codes: [${quotedCode(code)}]}\``,
      nl: `als het "geen cijfer" betekent, schrijf \`missing: ["${shown}"]\`, en laat de rij weg: \`drop: {codes: [${quotedCode(code)}]}\``
    }
  }
  if (!/\d/u.test(text))
    return {
      da: "skriv et tal, eller brug en anden kolonne",
      en: "write a number, or use another column",
      nl: "schrijf een getal, of gebruik een andere kolom"
    }
  if (/^\d{1,4}[eE]\d{3,}$/u.test(text) || /^[-+]?[\d.,]+(?:[eE][-+]?\d+)?$/u.test(text) === false) {
    const number = /^[-+\u2212]?\d[\d.,' \u00A0\u2009\u202F]*/u.exec(text)?.[0].trim()
    const marks = number === undefined ? "" : text.slice(number.length).trim()
    if (number !== undefined && marks !== "" && !/^[eE]/u.test(marks)) {
      return {
        da: `skriv tallet alene: mærker som "${marks.slice(0, 20)}" kan ikke læses`,
        en: `write the number alone: marks such as "${marks.slice(0, 20)}" cannot be read`,
        nl: `schrijf alleen het getal: tekens zoals "${marks.slice(0, 20)}" zijn niet te lezen`
      }
    }
    return {
      da: "skriv et tal, eller brug en anden kolonne",
      en: "write a number, or use another column",
      nl: "schrijf een getal, of gebruik een andere kolom"
    }
  }
  const { decimal, thousands } =
    judgement.kind === "clear" || judgement.kind === "byTheRest"
      ? judgement
      : { decimal: undefined, thousands: undefined }
  const signs = inBothLanguages((_, lang) => {
    const word = (sign: string | undefined) => (sign === undefined ? (lang === "da" ? "intet" : "none") : `"${sign}"`)
    return lang === "da"
      ? `kolonnen er læst med decimaltegn ${word(decimal)} og tusindtegn ${word(thousands)}; skriv ellers \`decimal: {${yamlText(column)}: …}\` eller \`thousands: {${yamlText(column)}: …}\``
      : `the column was read with decimal sign ${word(decimal)} and thousands sign ${word(thousands)}; else write \`decimal: {${yamlText(column)}: …}\` or \`thousands: {${yamlText(column)}: …}\``
  })
  return signs
}
