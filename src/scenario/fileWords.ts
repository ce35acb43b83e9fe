/** What can be wrong with the files that a scenario is made of, in Danish and English. */
import { say, type Text } from "../words/Lang.ts"
import { type Told, told } from "../words/told.ts"

export const fileWords = {
  noMap: told("yaml.noMap"),
  noFileName: told("yaml.noFileName"),
  cycle: (file: string): Told => told("yaml.cycle", { file }),
  tooDeep: (files: number): Told => ({
    message: say("yaml.extendsTooDeep", { files }),
    hint: say("yaml.mergeSomeThem")
  }),
  absolute: (file: string): Told => told("yaml.absolute", { file }),
  outside: (file: string, root: string): Told => told("yaml.outside", { file, root }),
  outsideBoth: (file: string): Told => told("yaml.outsideBoth", { file }),
  unreadable: (file: string, reason: Text): Told => ({
    message: reason,
    hint: file.includes("\\") ? withSlashes(file) : say("yaml.unreadableHint")
  })
} as const

/** Windows takes both signs between folders, other systems one. */
const withSlashes = (file: string): Told["hint"] => {
  const path = file.replaceAll("\\", "/")
  return say("yaml.writeBetweenFolders", { path })
}
