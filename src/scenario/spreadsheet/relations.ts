/** What the parts of an Office file refer to: they are found by these relations, and not by their names (ECMA-376, part 2). */
import { readXml } from "./xmlEvents.ts"
import type { ZipParts } from "./zipParts.ts"

export interface Relation {
  readonly id: string
  readonly type: string
  /** From the root of the archive; of what lies outside, as it is written. */
  readonly target: string
  readonly isOutside: boolean
}

/**
 * The relations of a part; none where it has none.
 *
 * @param part empty for the file as a whole
 * @throws for what is no XML
 */
export const relationsOf = (parts: ZipParts, part: string): ReadonlyArray<Relation> => {
  const folder = part.slice(0, part.lastIndexOf("/") + 1)
  const xml = parts.text(`${folder}_rels/${part.slice(folder.length)}.rels`)
  const found: Array<Relation> = []
  if (xml === undefined) return found
  readXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship") return
      const isOutside = attribute("TargetMode") === "External"
      const target = attribute("Target") ?? ""
      found.push({
        id: attribute("Id") ?? "",
        type: attribute("Type") ?? "",
        target: isOutside ? target : placed(target, folder),
        isOutside
      })
    }
  })
  return found
}

/** A target is named from its part's folder, or from the root with a slash in front. */
const placed = (target: string, folder: string): string => {
  const steps: Array<string> = []
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop()
    else if (step !== "." && step !== "") steps.push(step)
  }
  return steps.join("/")
}
