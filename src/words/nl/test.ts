/** The page of `test`, and the figures of a check in Dutch. */
import type { test as english } from "../en/test.ts"
import { counted, whole } from "./counted.ts"

export const test: typeof english = ({ municipality }) => ({
  checks: "Controles",
  summary: {
    passed: ({ count }) => counted(count, "geslaagd", "geslaagd"),
    warned: ({ count }) => counted(count, "waarschuwing", "waarschuwingen"),
    failed: ({ count }) => counted(count, "mislukt", "mislukt"),
    unguarded: ({ count }) => counted(count, "onbewaakt", "onbewaakt"),
    skipped: ({ count }) => counted(count, "overgeslagen", "overgeslagen")
  },
  more: ({ count }) => `en nog ${count} (--json heeft ze alle)`,
  why: ({ reason }) => `waarom: ${reason}`,
  source: ({ source }) => `bron: ${source}`,
  measured: ({ metric, actual, band, draws }) =>
    `${metric} is ${actual}, verwacht ${band}${draws === undefined ? "" : ` (${counted(draws, "trekking", "trekkingen")})`}`,
  outside: ({ by }) => `ligt er ${by} buiten`,
  brokenAtCentral: "al geschonden bij de centrale waarden",
  brokenInWorld: ({ world }) => `geschonden in trekking ${world}, en met zo weinig mogelijk wijzigingen:`,
  mattersMost: "telt het meest (effect van 1% meer):",
  holdsPrivate: ({ file, count }) =>
    `${file} bevat ${counted(count, "vertrouwelijk getal", "vertrouwelijke getallen")}: bewaar het bij wie ze mag zien`,
  written: ({ files }) => `geschreven: ${files}`,
  toAccept: 'goedkeuren: `casecap test --update --note "waarom"`, of één voor één met `--accept PAD`',
  noLock: 'nog geen vergrendeling: `casecap test --update --note "waarom"` legt vast wat nu geldt',
  gap: {
    unlocked: ({ scenario, file }) =>
      `${scenario} wordt gecontroleerd maar staat niet vast in ${file}: voer zelf \`casecap test --update --note WAAROM\` uit en leg het vergrendelbestand vast in git`,
    left: ({ scenario, file }) =>
      `${scenario} staat in ${file}, maar geen controle noemt het nog: noem het weer in een controle, of voer zelf \`casecap test --update --note WAAROM\` uit en leg het vergrendelbestand vast in git`,
    unsaved:
      "met --set zijn de scenario's andere dan de goedgekeurde, en daarvoor geldt geen vergrendeling: voer de controle uit zonder --set"
  },
  lock: {
    gone: ({ codes }) => `${municipality.many} verdwenen sinds de goedkeuring: ${codes}`,
    added: ({ codes }) => `${municipality.many} nieuw sinds de goedkeuring: ${codes}`,
    unlocked: ({ names }) => `nog niet vergrendeld: ${names}`,
    left: ({ names }) => `wel vergrendeld, maar door geen controle genoemd: ${names}`,
    changed: ({ file }) => `Gewijzigd sinds de goedkeuring: ${file}`,
    counts: ({ changed, added, gone }) => `${changed} gewijzigd, ${added} nieuw, ${gone} verdwenen`,
    column: {
      change: "Aanname",
      before: "Was",
      after: "Nu",
      freed: "Vrij",
      local: "Blijft",
      where: "Waar"
    },
    total: "Totaal",
    structure: "structuur (nieuwe en verwijderde getallen, tabel, regels, programma)",
    sourceless: ({ paths }) => `gewijzigd zonder source: ${paths}`,
    municipalities: `cijfers van afzonderlijke ${municipality.many} zijn gewijzigd`
  },
  percentagePoints: ({ amount }) => `${amount} procentpunt`,
  atMost: ({ value }) => `ten hoogste ${value}`,
  atLeast: ({ value }) => `ten minste ${value}`,
  between: ({ low, high }) => `${low} tot ${high}`,
  months: ({ count }) => `${whole(count)} maanden`,
  fte: ({ amount }) => `${amount} fte`,
  report: {
    expected: ({ band }) => `verwacht: ${band}`,
    actual: ({ value, difference }) => `is: ${value} (${difference})`,
    mattersMost: ({ assumption }) => `telt het meest: ${assumption}`,
    structure: ({ fte }) => `structuur: ${fte}`
  },
  waiting: "wacht op een wijziging; Ctrl-C stopt"
})
