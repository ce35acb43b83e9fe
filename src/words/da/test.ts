/** The page of `test`, and the figures of a check in Danish. */
import type { test as english } from "../en/test.ts"
import { counted, whole } from "./counted.ts"

export const test: typeof english = ({ municipality }) => ({
  checks: "Kontroller",
  summary: {
    passed: ({ count }) => counted(count, "bestået", "bestået"),
    warned: ({ count }) => counted(count, "advarsel", "advarsler"),
    failed: ({ count }) => counted(count, "fejlet", "fejlet"),
    unguarded: ({ count }) => counted(count, "ubevogtet", "ubevogtede"),
    skipped: ({ count }) => counted(count, "sprunget over", "sprunget over")
  },
  more: ({ count }) => `og ${count} til (--json har dem alle)`,
  why: ({ reason }) => `hvorfor: ${reason}`,
  source: ({ source }) => `kilde: ${source}`,
  measured: ({ metric, actual, band, draws }) =>
    `${metric} er ${actual}, forventet ${band}${draws === undefined ? "" : ` (${counted(draws, "trækning", "trækninger")})`}`,
  outside: ({ by }) => `ligger ${by} uden for`,
  brokenAtCentral: "brudt allerede med de centrale værdier",
  brokenInWorld: ({ world }) => `brudt i trækning ${world}, og med færrest mulige ændringer:`,
  mattersMost: "betyder mest (virkning af 1 % mere):",
  holdsPrivate: ({ file, count }) =>
    `${file} rummer ${counted(count, "fortroligt tal", "fortrolige tal")}: hold den hos dem, der må se dem`,
  written: ({ files }) => `skrevet: ${files}`,
  toAccept: 'godkend: `casecap test --update --note "hvorfor"`, eller én ad gangen med `--accept STI`',
  noLock: 'ingen lås endnu: `casecap test --update --note "hvorfor"` gemmer, hvad der gælder nu',
  gap: {
    unlocked: ({ scenario, file }) =>
      `${scenario} kontrolleres, men er ikke låst i ${file}: kør selv \`casecap test --update --note HVORFOR\`, og læg låsen i git`,
    left: ({ scenario, file }) =>
      `${scenario} står i ${file}, men ingen kontrol nævner den længere: nævn den i en kontrol igen, eller kør selv \`casecap test --update --note HVORFOR\`, og læg låsen i git`,
    unsaved:
      "med --set er scenarierne andre end de godkendte, og ingen lås står inde for dem: kør kontrollen uden --set"
  },
  lock: {
    gone: ({ codes }) => `${municipality.many} væk siden godkendelsen: ${codes}`,
    added: ({ codes }) => `${municipality.many} nye siden godkendelsen: ${codes}`,
    unlocked: ({ names }) => `uden lås: ${names}`,
    left: ({ names }) => `i låsen, men nævnt af ingen kontrol: ${names}`,
    changed: ({ file }) => `Ændret siden godkendelsen: ${file}`,
    counts: ({ changed, added, gone }) => `${changed} ændret, ${counted(added, "ny", "nye")}, ${gone} fjernet`,
    column: {
      change: "Antagelse",
      before: "Før",
      after: "Nu",
      freed: "Frigjort",
      local: "Bliver",
      where: "Hvor"
    },
    total: "I alt",
    structure: "struktur (nye og fjernede tal, tabel, regler, program)",
    sourceless: ({ paths }) => `ændret uden source: ${paths}`,
    municipalities: `tal for enkelte ${municipality.many} er ændret`
  },
  percentagePoints: ({ amount }) => `${amount} procentpoint`,
  atMost: ({ value }) => `højst ${value}`,
  atLeast: ({ value }) => `mindst ${value}`,
  between: ({ low, high }) => `${low} til ${high}`,
  months: ({ count }) => `${whole(count)} måneder`,
  fte: ({ amount }) => `${amount} årsværk`,
  report: {
    expected: ({ band }) => `forventet: ${band}`,
    actual: ({ value, difference }) => `er: ${value} (${difference})`,
    mattersMost: ({ assumption }) => `betyder mest: ${assumption}`,
    structure: ({ fte }) => `struktur: ${fte}`
  },
  waiting: "venter på en ændring; Ctrl-C slutter"
})
