/** XML as events, by local names: what a part of a workbook says, whatever prefixes its program writes. */
import { Parser } from "saxen"

export interface XmlEvents {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Entities of a document's own are not expanded. @throws MalformedXml */
export const readXml = (xml: string, { open, close, text }: XmlEvents): void => {
  const parser = new Parser()
  parser
    .on("openTag", (name, attributes, decode) => {
      if (open === undefined) return
      // Most elements are asked for nothing or little; attributes are parsed when they are.
      let own: Readonly<Record<string, string>> | undefined
      open(local(name), (wanted) => {
        own ??= attributes()
        const found = own[wanted]
        return found === undefined ? undefined : decode(found)
      })
    })
    .on("closeTag", (name) => close?.(local(name)))
    .on("text", (found, decode) => text?.(decode(found)))
    .on("cdata", (found) => text?.(found))
    .on("error", (problem) => {
      throw new MalformedXml(problem.message)
    })
  parser.parse(xml)
}

class MalformedXml extends Error {
  override readonly name = "MalformedXml"
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1)
