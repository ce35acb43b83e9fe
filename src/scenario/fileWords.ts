/** What can be wrong with the files that a scenario is made of, in Danish and English. */
import { say, type Text } from "../words/Lang.ts"

export interface Words {
  readonly message: Text
  readonly hint: Text
}

export const fileWords = {
  noMap: {
    message: say("yaml.noMap"),
    hint: say("yaml.noMapHint")
  },
  noFileName: {
    message: say("yaml.noFileName"),
    hint: say("yaml.noFileNameHint")
  },
  cycle: (file: string): Words => ({
    message: say("yaml.cycle", { file }),
    hint: say("yaml.cycleHint")
  }),
  tooDeep: (files: number): Words => ({
    message: say("yaml.moreThanFilesExtendOne", { files }),
    hint: say("yaml.mergeSomeThem")
  }),
  absolute: (file: string): Words => ({
    message: say("yaml.absolute", { file }),
    hint: say("yaml.absoluteHint")
  }),
  outside: (file: string, root: string): Words => ({
    message: say("yaml.outside", { file, root }),
    hint: say("yaml.outsideHint")
  }),
  outsideBoth: (file: string): Words => ({
    message: say("yaml.outsideBoth", { file }),
    hint: say("yaml.outsideBothHint")
  }),
  unreadable: (file: string, reason: Text): Words => ({
    message: reason,
    hint: file.includes("\\") ? withSlashes(file) : say("yaml.unreadableHint")
  })
} as const

/** Windows takes both signs between folders, other systems one. */
const withSlashes = (file: string): Words["hint"] => {
  const path = file.replaceAll("\\", "/")
  return say("yaml.writeBetweenFolders", { path })
}
