/** What Word itself writes before the paragraphs of a list. */
import { readWordXml } from "./wordXml.ts"

/** The label of a list's level, by `numId level`: empty for none and for a mere sign, else the pattern: `%1.` */
export const wordNumbering = (xml: string): ((list: string) => string) => {
  const levels = new Map<string, string>()
  const abstracts = new Map<string, string>()
  let abstract = ""
  let level = ""
  let number = ""
  if (xml !== "") {
    readWordXml(xml, {
      open: (name, attributes) => {
        const value = attributes["w:val"] ?? ""
        if (name === "w:abstractNum") abstract = attributes["w:abstractNumId"] ?? ""
        if (name === "w:num") [number, abstract] = [attributes["w:numId"] ?? "", ""]
        if (name === "w:abstractNumId") abstracts.set(number, value)
        if (name === "w:lvl") level = attributes["w:ilvl"] ?? "0"
        // A list may have levels of its own, which go before those that it refers to.
        if (name === "w:lvlText") levels.set(`${abstract === "" ? `own ${number}` : abstract} ${level}`, value)
      }
    })
  }
  return (list) => {
    const [id = "", at = "0"] = list.split(" ")
    const text = levels.get(`own ${id} ${at}`) ?? levels.get(`${abstracts.get(id) ?? ""} ${at}`) ?? ""
    return /[\p{L}\p{N}%]/u.test(text) ? text : ""
  }
}
