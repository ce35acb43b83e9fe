/** What is said of checks, their rules and their locks, in Dutch. */
import type { checks as english } from "../../en/problems/checks.ts"

export const checks: typeof english = ({ municipality }) => ({
  notSaidWhatExpected: "er is niet gezegd wat wordt verwacht",
  addBand: "voeg `equals:` toe met `tolerance:`, `between:`, `atLeast:` of `atMost:`",
  belongsEquals: ({ key }) => `${key} hoort bij equals`,
  equalsOrRemove: "voeg `equals:` toe, of verwijder de regel",
  noNumberAtLeastAtMost: ({ low, high }) => `geen getal is minstens ${low} en hoogstens ${high}`,
  swapBounds: "verwissel de grenzen",
  both: ({ one, other }) => `zowel ${one} als ${other} is opgegeven`,
  keepOne: "houd er een van",
  noSpreadInWorlds: "hier wordt elke trekking op zichzelf bekeken, niet de spreiding over trekkingen",
  withoutSpread: "schrijf het kengetal zonder p5, p95 of probability",
  noAssumption: ({ path }) => `er is geen aanname "${path}"`,
  listPaths: "`casecap assumptions BESTAND` toont alle paden",
  didYouMean: ({ similar }) => `bedoelde u "${similar}"?`,
  lawNeedsRange: ({ path }) => `"${path}" heeft geen bandbreedte: een wet is alleen over een bandbreedte te toetsen`,
  giveRange: "geef de aanname een bandbreedte, zoals `pert: [20, 34, 55]`, of gebruik een ander pad",
  weakShare: ({ metric, ofIt }) => `aandeel van ${metric} dat op zwakke getallen rust (${ofIt})`,
  noSource: "mist source:",
  assumptionsDoNotHold: ({ count, count2 }) => `${count} van ${count2} aannames voldoen niet`,
  lacksAsof: "mist asOf:",
  isOf: ({ asOf }) => `is van ${asOf}`,
  withoutOwner: "mist owner:",
  liesAtOwnRange: ({ value, found }) => `${value} ligt op ${found}% van de eigen bandbreedte`,
  shareOfNothing: ({ metric, whole }) => `${metric} / ${whole} is niet te berekenen: ${whole} is 0`,
  municipalitiesHold: ({ text, kept, count }) => `${text}: ${kept} van ${count} ${municipality.many} voldoen`,
  notByMunicipality: ({ text }) => `${text} bestaat niet voor elke ${municipality.one}`,
  useMunicipalMetric: "gebruik leaves, local, baseline of moved zonder plaats, eventueel met een zaaktype",
  holdsWorlds: ({ worlds }) => `geldt in ${worlds} trekkingen`,
  fileOrderReversed: ({ metric, x, y }) => `${metric} is ${x} in de volgorde van het bestand en ${y} andersom`,
  noPartsOver: ({ metric, over }) => `${metric} heeft geen delen over ${over}`,
  addOverCaseTypes: "tel op over zaaktypen, of gebruik een kengetal dat per plaats bestaat",
  butPartsSum: ({ metric, whole, sum }) => `${metric} is ${whole}, maar de delen tellen op tot ${sum}`,
  below: ({ metric, value, bound }) => `${metric} is ${value}, onder ${bound}`,
  above: ({ metric, value, bound }) => `${metric} is ${value}, boven ${bound}`,
  movesFrom: ({ path, from, to, metric, before, after }) =>
    `${path} ${from} → ${to} brengt ${metric} van ${before} op ${after}`,
  notSaidWhatMustHold: "er is niet gezegd wat moet gelden",
  addOne: ({ kinds }) => `voeg een van ${kinds} toe`,
  writeEachUnderIdOwn: "schrijf elk onder een eigen id",
  bothNamed: "zowel scenario als scenarios is opgegeven",
  whichScenario: "er is niet gezegd welk scenario is bedoeld",
  addScenario: "voeg `scenario: BESTAND` toe, hier of bovenaan het bestand",
  pathsRelative: "paden zijn relatief aan het bestand dat ze noemt",
  noChangeSimilar: ({ what, similar }) => `er is geen wijziging "${what}" om goed te keuren; bedoelde u "${similar}"?`,
  nothingDiffers: ({ what }) => `er is geen wijziging "${what}": niets wijkt af van de vergrendeling`,
  noChangeListed: ({ what }) =>
    `er is geen wijziging "${what}" om goed te keuren; \`casecap test\` toont welke er zijn`,
  newerLock: ({ value, lockversion }) =>
    `dit bestand is door een nieuwere casecap geschreven (formaat ${value}; deze kent ${lockversion})`,
  editedLock: ({ name }) => `de vergrendeling van ${name} is met de hand gewijzigd`,
  update: "werk casecap bij",
  restore:
    "haal het bestand opnieuw uit git en voer `casecap test --accept` of `--update --note` uit; verwijder het om opnieuw te beginnen",
  lost: "de vergrendeling is leeg: wat was goedgekeurd staat er niet meer",
  restoreEmpty:
    "haal het bestand opnieuw uit git (`git checkout -- casecap.lock.yaml`), of keur alles opnieuw goed: `casecap test --update --note`",
  takeOneSide:
    "neem één kant (`git checkout --theirs casecap.lock.yaml`) en voer `casecap test` uit: het plan toont de andere",
  isInAndIn: ({ metric, x, one, y, other }) => `${metric} is ${x} in ${one} en ${y} in ${other}`,
  atLeastMuchDraws: ({ metric, a, b, kept, worlds }) =>
    `${metric}: ${a} heeft minstens zoveel als ${b} in ${kept} van ${worlds} trekkingen`,
  fallsShort: ({ a, short }) => `hier komt ${a} ${short} tekort`,
  named: ({ given, x }) => `${given} = ${x}`,
  bothGiven: ({ given, second }) => `zowel ${given} als ${second} is opgegeven`
})
