/** `--save` where no scenario is answered about: better refused than passed over without a word. */
import type { Text } from "../../words/Lang.ts"

/** @param command what cannot save, as it is typed */
export const refuseSave = (command: string, save: string | undefined): Text | undefined =>
  save === undefined
    ? undefined
    : {
        da: `${command} gemmer ikke noget scenarie; brug casecap run FIL --set STI=VÆRDI --save ${save}`,
        en: `${command} saves no scenario; use casecap run FILE --set PATH=VALUE --save ${save}`
      }
