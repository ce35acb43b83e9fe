/** How a scenario is named in every view: title, file, party, reading, fingerprint, unsaved changes. */
import type { Loaded } from "../../scenario/load.ts"
import { SHOWN_DIGITS } from "../../scenario/fingerprint.ts"
import { inBoth, textIn, type Lang, type Text } from "../Lang.ts"

/** The `scenario` object of every JSON answer. */
export const scenarioJson = ({ file, scenario, fingerprint, changes }: Loaded) => ({
  file,
  id: scenario.id,
  title: scenario.title,
  party: scenario.party ?? null,
  fingerprint,
  changes
})

/** One line below a title: file, party, reading, fingerprint. */
export const scenarioLine = (loaded: Loaded): Text => inBoth((lang) => describe(loaded, lang))

/** The unsaved changes, if any. */
export const changesLine = ({ changes }: Loaded): Text | undefined =>
  changes.length === 0
    ? undefined
    : {
        da: `Ikke gemt ændring: ${changes.join("; ")}`,
        en: `Unsaved change: ${changes.join("; ")}`
      }

const describe = ({ file, scenario, fingerprint }: Loaded, lang: Lang): string =>
  [
    file,
    ...(scenario.party === undefined ? [] : [textIn(scenario.party.label, lang)]),
    ...(scenario.reading === undefined
      ? []
      : [`${lang === "da" ? "læsning" : "reading"} ${scenario.reading.id.toUpperCase()}`]),
    `${lang === "da" ? "fingeraftryk" : "fingerprint"} ${fingerprint.slice(0, SHOWN_DIGITS)}`
  ].join(" · ")
