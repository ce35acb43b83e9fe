/** What can be wrong with a table's cells and numbers, in English. */
import type { Holes } from "../../Holes.ts"

export const cells = () => ({
  empty: ({ column, path }: Holes<"column" | "path">): string =>
    `column "${column}" is in use (${path}), but this cell is empty`,
  emptyHint: ({ code }: Holes<"code">): string =>
    `fill the cell, use another column, or leave the row out: \`drop: {codes: [${code}]}\``,
  noNumber: ({ column, shown }: Holes<"column" | "shown">): string =>
    `column "${column}" needs a number, got "${shown}"`,
  outOfRange: ({ column, above, text }: Holes<"column" | "text", never, "above">): string =>
    `column "${column}" must be ${above ? "above 0" : "at least 0"}, got ${text}`,
  outOfRangeHint: "correct the cell",
  powerOrCode: ({ value }: Holes<never, "value">): string =>
    `write ${value} if a number is meant; a code stands in a column of its own`,
  powerOfTen: ({ text }: Holes<"text">): string =>
    `"${text}" is read as a power of ten; correct the cell, or use another column`,
  missing: ({ column, path, rows }: Holes<"column" | "path" | "rows">): string =>
    `column "${column}" is in use (${path}), but has no figure for ${rows}`,
  missingHint: ({ rows }: Holes<"rows">): string => `use another column, or leave them out: \`${rows}\``,
  thousandsOrDecimals: ({ column, shown, large, small }: Holes<"column" | "shown", "large" | "small">): string =>
    `column "${column}": thousands or decimals? ${shown} can be ${large} or ${small}`,
  noDegrees: ({ column, text }: Holes<"column" | "text">): string =>
    `column "${column}" needs degrees from −180 to 180, got ${text}`,
  noDegreesHint: "write degrees such as 15.1205, not metres of a grid",
  writeUnder: ({
    key,
    thousands,
    large,
    decimals,
    small
  }: Holes<"key" | "thousands" | "decimals", "large" | "small">): string =>
    `write under \`${key}:\` \`${thousands}\` for ${large}, or \`${decimals}\` for ${small}`,
  torn: ({ column, text, other, line }: Holes<"column" | "text" | "other", "line">): string =>
    `column "${column}" is written in two ways: "${text}" and "${other}" (line ${line})`,
  tornHint: "thousands or decimals? write the cells alike, or give `decimal:` and `thousands:`",
  rightWriteElse: ({ thousands, decimals }: Holes<"thousands" | "decimals">): string =>
    `if that is right, write \`${thousands}\`, else \`${decimals}\``,
  oneSignForBoth: ({ column, sign }: Holes<"column" | "sign">): string =>
    `column "${column}": "${sign}" cannot part decimals and thousands alike`,
  oneSignForBothHint: "correct `decimal:` or `thousands:`",
  twoSigns: ({ one, other, oneSign, otherSign }: Holes<"one" | "other" | "oneSign" | "otherSign">): string =>
    `columns "${one}" and "${other}" part decimals with different signs: "${oneSign}" and "${otherSign}"`,
  twoSignsHint: ({ one, oneSign, other, otherSign }: Holes<"one" | "oneSign" | "other" | "otherSign">): string =>
    `if that is right, write \`decimal: {${one}: "${oneSign}", ${other}: "${otherSign}"}\``,
  markMissing: ({ shown, code }: Holes<"shown" | "code">): string =>
    `if it means "no figure", write \`missing: ["${shown}"]\`, and leave the row out: \`drop: {codes: [${code}]}\``,
  numberOrOtherColumn: "write a number, or use another column",
  numberAlone: ({ marks }: Holes<"marks">): string => `write the number alone: marks such as "${marks}" cannot be read`,
  readWithSigns: ({ decimal, thousands, column }: Holes<"decimal" | "thousands" | "column">): string =>
    `the column was read with decimal sign ${decimal} and thousands sign ${thousands}; else write \`decimal: {${column}: …}\` or \`thousands: {${column}: …}\``,
  signWords: "none",
  rowWords: ({ code, name, line }: Holes<"code" | "name", "line">): string => `${code} ${name} (line ${line})`,
  readBySign: ({ column, cell, value, sign }: Holes<"column" | "cell" | "value" | "sign">): string =>
    `column "${column}": ${cell} was read as ${value}, because ${sign} parts decimals elsewhere in the file`
})
