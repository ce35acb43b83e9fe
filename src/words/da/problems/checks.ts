/** What is said of checks, their rules and their locks, in Danish. */
import type { checks as english } from "../../en/problems/checks.ts"

export const checks: typeof english = ({ municipality }) => ({
  notSaidWhatExpected: "der står ikke, hvad der forventes",
  addEqualsWithTolerance: "tilføj `equals:` med `tolerance:`, `between:`, `atLeast:` eller `atMost:`",
  belongsEquals: ({ key }) => `${key} hører til equals`,
  addEqualsRemoveLine: "tilføj `equals:`, eller fjern linjen",
  noNumberAtLeastAtMost: ({ low, high }) => `intet tal er mindst ${low} og højst ${high}`,
  swapBounds: "byt om på grænserne",
  both: ({ one, other }) => `både ${one} og ${other} er angivet`,
  keepOne: "behold den ene",
  everyWorldLookedAtItselfNot: "her ses på hver trækning for sig, ikke på fordelingen over trækninger",
  writeMetricWithoutP5P95: "skriv nøgletallet uden p5, p95 eller probability",
  noAssumption: ({ path }) => `der er ingen antagelse "${path}"`,
  casecapAssumptionsFileLists: "`casecap assumptions FIL` viser alle stier",
  didYouMean: ({ similar }) => `mente du "${similar}"?`,
  noRangeLawCanOnlyTriedOver: ({ path }) => `"${path}" har intet interval: en lov kan kun prøves over et interval`,
  giveAssumptionRangePert2034: "giv antagelsen et interval, fx `pert: [20, 34, 55]`, eller brug en anden sti",
  shareWeakNumbersCarry: ({ metric, ofIt }) =>
    `svage tals andel af ${metric} (${ofIt === "level" ? "niveau" : "varians"})`,
  noSource: "mangler source:",
  assumptionsDoNotHold: ({ count, count2 }) => `${count} af ${count2} antagelser holder ikke`,
  lacksAsof: "mangler asOf:",
  isOf: ({ asOf }) => `er fra ${asOf}`,
  withoutOwner: "mangler owner:",
  liesAtOwnRange: ({ value, found }) => `${value} ligger ved ${found} % af sit eget interval`,
  shareOfNothing: ({ metric, whole }) => `${metric} / ${whole} kan ikke regnes ud: ${whole} er 0`,
  municipalitiesHold: ({ text, kept, count }) => `${text}: ${kept} af ${count} ${municipality.many} holder`,
  doesNotExistEachMunicipality: ({ text }) => `${text} findes ikke for hver ${municipality.one}`,
  useLeavesLocalBaselineMoved: "brug leaves, local, baseline eller moved uden sted, eventuelt med sagsområde",
  holdsWorlds: ({ worlds }) => `holder i ${worlds} trækninger`,
  fileSOrderReverse: ({ metric, x, y }) => `${metric} er ${x} i filens orden og ${y} i den omvendte`,
  noPartsOver: ({ metric, over }) => `${metric} har ingen dele for ${over}`,
  addOverCaseTypesUseMetric: "summer over sagsområder, eller brug et nøgletal, der findes på de enkelte steder",
  butPartsSum: ({ metric, whole, sum }) => `${metric} er ${whole}, men delene giver ${sum}`,
  below: ({ metric, value, bound }) => `${metric} er ${value}, under ${bound}`,
  above: ({ metric, value, bound }) => `${metric} er ${value}, over ${bound}`,
  movesFrom: ({ path, from, to, metric, before, after }) =>
    `${path} ${from} → ${to} flytter ${metric} fra ${before} til ${after}`,
  notSaidWhatMustHold: "det er ikke sagt, hvad der skal gælde",
  addOne: ({ kinds }) => `tilføj en af ${kinds}`,
  writeEachUnderIdOwn: "skriv dem hver for sig",
  bothScenarioScenariosGiven: "både scenario og scenarios er angivet",
  notSaidScenarioMeant: "der står ikke, hvilket scenarie det gælder",
  addScenarioFileAtTopFile: "tilføj `scenario: FIL` her eller øverst i filen",
  pathsRelativeFileNamesThem: "stien er relativ til den fil, der nævner den",
  noChangeAcceptDidYouMean: ({ what, similar }) => `der er ingen ændring "${what}" at godkende; mente du "${similar}"?`,
  noChangeNothingDiffersFrom: ({ what }) => `der er ingen ændring "${what}": intet er ændret siden låsen`,
  noChangeAcceptCasecapTest: ({ what }) =>
    `der er ingen ændring "${what}" at godkende; \`casecap test\` viser dem, der er`,
  fileWrittenNewerCasecap: ({ value, lockversion }) =>
    `filen er skrevet af en nyere casecap (format ${value}; her kendes ${lockversion})`,
  lockChangedHand: ({ name }) => `låsen for ${name} er ændret i hånden`,
  update: "opdater casecap",
  restore:
    "hent filen igen fra git, og kør `casecap test --accept` eller `--update --note`; slet den for at begynde forfra",
  lost: "låsen er tom: hvad der er godkendt, står der ikke længere",
  restoreEmpty:
    "hent filen igen fra git (`git checkout -- casecap.lock.yaml`), eller godkend alt på ny: `casecap test --update --note`",
  takeOneSide:
    "tag den ene side (`git checkout --theirs casecap.lock.yaml`), og kør `casecap test`: planen viser den anden",
  isInAndIn: ({ metric, x, one, y, other }) => `${metric} er ${x} i ${one} og ${y} i ${other}`,
  atLeastMuchDraws: ({ metric, a, b, kept, worlds }) =>
    `${metric}: ${a} har mindst lige så meget som ${b} i ${kept} af ${worlds} trækninger`,
  fallsShort: ({ a, short }) => `her mangler ${a} ${short}`,
  named: ({ given, x }) => `${given} = ${x}`,
  bothGiven: ({ given, second }) => `både ${given} og ${second} er angivet`
})
