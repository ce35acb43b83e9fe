/** `--save` where no scenario is answered about: better refused than passed over without a word. */
import { say, type Text } from "../../words/Lang.ts"

/** @param command what cannot save, as it is typed */
export const refuseSave = (command: string, save: string | undefined): Text | undefined =>
  save === undefined ? undefined : say("commandLine.savesNoScenario", { command, file: save })
