/** Text inside the XML of a workbook. */

/** Text between tags or in an attribute. Characters that XML cannot hold become the sign for what cannot be shown. */
export const xmlText = (text: string): string =>
  plainText.test(text) ? text : legal(text).replaceAll(/[&<>"]/gu, (sign) => entities[sign]!)

/**
 * Text of a cell. A workbook reads `_x0041_` as the letter A, so what looks like that is written in a way that is read
 * as it stands; what is longer than a cell can hold is cut, with an ellipsis.
 */
export const cellText = (text: string): string => {
  const whole = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
  return xmlText(whole.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, "_x005F_"))
}

/** The limit of the format, in UTF-16 units. */
const longestCell = 32_767

const plainText = /^[\w .,:;()/+*=%\u00a0-\ud7ff-]*$/u

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const legal = (text: string): string =>
  text.replaceAll(loneHalves, "\ufffd").replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, "\ufffd")

/** Halves of a character outside the basic plane without their other half. */
const loneHalves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
