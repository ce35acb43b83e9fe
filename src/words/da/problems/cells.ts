/** What can be wrong with a table's cells and numbers, in Danish. */
import type { cells as english } from "../../en/problems/cells.ts"

export const cells: typeof english = () => ({
  empty: ({ column, path }) => `kolonnen "${column}" bruges (${path}), men cellen er tom`,
  emptyHint: ({ code }) => `udfyld cellen, brug en anden kolonne, eller udelad rækken: \`drop: {codes: [${code}]}\``,
  noNumber: ({ column, shown }) => `kolonnen "${column}" skal indeholde tal, men her står "${shown}"`,
  outOfRange: ({ column, above, text }) =>
    `tal i kolonnen "${column}" skal være ${above ? "over" : "mindst"} 0, men her står ${text}`,
  outOfRangeHint: "ret cellen",
  powerOrCode: ({ value }) => `skriv ${value}, hvis det er et tal; en kode står i sin egen kolonne`,
  powerOfTen: ({ text }) => `"${text}" læses som en tierpotens; ret cellen, eller brug en anden kolonne`,
  missing: ({ column, path, rows }) => `kolonnen "${column}" bruges (${path}), men har intet tal for ${rows}`,
  missingHint: ({ rows }) => `brug en anden kolonne, eller udelad dem: \`${rows}\``,
  thousandsOrDecimals: ({ column, shown, large, small }) =>
    `kolonnen "${column}": tusinder eller decimaler? ${shown} kan være ${large} eller ${small}`,
  noDegrees: ({ column, text }) => `kolonnen "${column}" skal indeholde grader fra −180 til 180, men her står ${text}`,
  noDegreesHint: "skriv grader som 55.6757, ikke meter i et koordinatnet",
  writeUnder: ({ key, thousands, large, decimals, small }) =>
    `skriv under \`${key}:\` \`${thousands}\` for ${large}, eller \`${decimals}\` for ${small}`,
  torn: ({ column, text, other, line }) =>
    `kolonnen "${column}" er skrevet på to måder: "${text}" og "${other}" (linje ${line})`,
  tornHint: "tusinder eller decimaler? skriv cellerne ens, eller angiv `decimal:` og `thousands:`",
  rightWriteElse: ({ thousands, decimals }) => `er det rigtigt, så skriv \`${thousands}\`, ellers \`${decimals}\``,
  oneSignForBoth: ({ column, sign }) => `kolonnen "${column}": "${sign}" kan ikke både skille decimaler og tusinder`,
  oneSignForBothHint: "ret `decimal:` eller `thousands:`",
  twoSigns: ({ one, other, oneSign, otherSign }) =>
    `kolonnerne "${one}" og "${other}" skiller decimaler med hver sit tegn: "${oneSign}" og "${otherSign}"`,
  twoSignsHint: ({ one, oneSign, other, otherSign }) =>
    `er det rigtigt, så skriv \`decimal: {${one}: "${oneSign}", ${other}: "${otherSign}"}\``,
  markMissing: ({ shown, code }) =>
    `betyder det "intet tal", så skriv \`missing: ["${shown}"]\`, og udelad rækken: \`drop: {codes: [${code}]}\``,
  numberOrOtherColumn: "skriv et tal, eller brug en anden kolonne",
  numberAlone: ({ marks }) => `skriv tallet alene: mærker som "${marks}" kan ikke læses`,
  readWithSigns: ({ decimal, thousands, column }) =>
    `kolonnen er læst med decimaltegn ${decimal} og tusindtegn ${thousands}; skriv ellers \`decimal: {${column}: …}\` eller \`thousands: {${column}: …}\``,
  signWords: "intet",
  rowWords: ({ code, name, line }) => `${code} ${name} (linje ${line})`,
  readBySign: ({ column, cell, value, sign }) =>
    `kolonnen "${column}": ${cell} er læst som ${value}, fordi ${sign} skiller decimaler andre steder i filen`
})
