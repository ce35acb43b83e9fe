/** What can be wrong with a table's cells and numbers, in Dutch. */
import type { cells as english } from "../../en/problems/cells.ts"

export const cells: typeof english = () => ({
  empty: ({ column, path }) => `kolom "${column}" is in gebruik (${path}), maar deze cel is leeg`,
  emptyHint: ({ code }) => `vul de cel, gebruik een andere kolom, of laat de rij weg: \`drop: {codes: [${code}]}\``,
  noNumber: ({ column, shown }) => `kolom "${column}" heeft een getal nodig, er staat "${shown}"`,
  outOfRange: ({ column, above, text }) =>
    `kolom "${column}" moet ${above ? "groter dan 0" : "minstens 0"} zijn, is ${text}`,
  outOfRangeHint: "corrigeer de cel",
  powerOrCode: ({ value }) => `schrijf ${value} als het een getal is; een code staat in een eigen kolom`,
  powerOfTen: ({ text }) =>
    `"${text}" wordt gelezen als een macht van tien; corrigeer de cel, of gebruik een andere kolom`,
  missing: ({ column, path, rows }) => `kolom "${column}" wordt gebruikt (${path}), maar heeft geen getal voor ${rows}`,
  missingHint: ({ rows }) => `gebruik een andere kolom, of laat ze weg: \`${rows}\``,
  thousandsOrDecimals: ({ column, shown, large, small }) =>
    `kolom "${column}": duizendtallen of decimalen? ${shown} kan ${large} of ${small} zijn`,
  noDegrees: ({ column, text }) => `kolom "${column}" heeft graden nodig van −180 tot 180, er staat ${text}`,
  noDegreesHint: "schrijf graden zoals 52.1326, geen meters van een coördinatenstelsel",
  writeUnder: ({ key, thousands, large, decimals, small }) =>
    `schrijf onder \`${key}:\` \`${thousands}\` voor ${large}, of \`${decimals}\` voor ${small}`,
  torn: ({ column, text, other, line }) =>
    `kolom "${column}" is op twee manieren geschreven: "${text}" en "${other}" (regel ${line})`,
  tornHint: "duizendtallen of decimalen? schrijf de cellen gelijk, of geef `decimal:` en `thousands:`",
  rightWriteElse: ({ thousands, decimals }) => `als dat klopt, schrijf \`${thousands}\`, anders \`${decimals}\``,
  oneSignForBoth: ({ column, sign }) =>
    `kolom "${column}": "${sign}" kan niet zowel decimalen als duizendtallen scheiden`,
  oneSignForBothHint: "corrigeer `decimal:` of `thousands:`",
  twoSigns: ({ one, other, oneSign, otherSign }) =>
    `kolommen "${one}" en "${other}" scheiden decimalen met verschillende tekens: "${oneSign}" en "${otherSign}"`,
  twoSignsHint: ({ one, oneSign, other, otherSign }) =>
    `als dat klopt, schrijf \`decimal: {${one}: "${oneSign}", ${other}: "${otherSign}"}\``,
  markMissing: ({ shown, code }) =>
    `als het "geen cijfer" betekent, schrijf \`missing: ["${shown}"]\`, en laat de rij weg: \`drop: {codes: [${code}]}\``,
  numberOrOtherColumn: "schrijf een getal, of gebruik een andere kolom",
  numberAlone: ({ marks }) => `schrijf alleen het getal: tekens zoals "${marks}" zijn niet te lezen`,
  readWithSigns: ({ decimal, thousands, column }) =>
    `de kolom is gelezen met decimaalteken ${decimal} en duizendtalteken ${thousands}; schrijf anders \`decimal: {${column}: …}\` of \`thousands: {${column}: …}\``,
  signWords: "geen",
  rowWords: ({ code, name, line }) => `${code} ${name} (regel ${line})`,
  readBySign: ({ column, cell, value, sign }) =>
    `kolom "${column}": ${cell} is gelezen als ${value}, omdat ${sign} elders in het bestand decimalen scheidt`
})
