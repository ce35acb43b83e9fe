/** What can be wrong with a question to a model, and what its parts are called, in Dutch. */
import type { questions as english } from "../../en/problems/questions.ts"

export const questions: typeof english = () => ({
  needsDraws: ({ metric }) => `${metric} heeft trekkingen nodig`,
  askMetricDifference: "vraag naar een kengetal of een verschil",
  sameNumber: ({ name, name2 }) => `${name} en ${name2} zijn één getal`,
  sameNumberHint: "noem twee verschillende aannames, of één alleen",
  refers: ({ path, path2 }) => `${path} verwijst naar ${path2}`,
  use: ({ path }) => `gebruik ${path}`,
  notNumber: ({ path }) => `${path} is geen getal`,
  choosePathFromCasecap: "kies een pad uit `casecap assumptions`",
  choose: ({ inside }) => `kies bijvoorbeeld ${inside}`,
  noAssumptionPath: ({ path }) => `geen aanname heeft het pad ${path}`,
  casecapAssumptionsFileLists: "`casecap assumptions BESTAND` toont elk pad",
  product: ({ path, named }) => `${path} is een product: ${named}`,
  useOneFactors: ({ one }) => `gebruik een van de factoren: ${one}`,
  notAmongFiles: ({ file }) => `${file} staat niet tussen de bestanden`,
  thereAre: ({ files }) => `er zijn ${files}`,
  existsOverManyDrawsOnly: ({ text }) => `${text} bestaat alleen over veel trekkingen`,
  askAboutMetricDifference: "vraag naar een kengetal of een verschil, zoals freed",
  noUncertainAssumptionLies: ({ prefix }) => `geen onzekere aanname heet "${prefix}" of ligt eronder`,
  casecapAssumptionsFileListsToo: "casecap assumptions BESTAND toont alle paden",
  didYouMean: ({ similar }) => `bedoelde u "${similar}"?`,
  noGroup: ({ text }) => `er is geen groep "${text}"`,
  writeTopicPathTopicNamePath: ({ topics }) => `schrijf topic, path, een onderwerp (${topics}) of NAAM=PAD,PAD`,
  writeMetricNumberMetric: "schrijf KENGETAL=GETAL of KENGETAL=GETAL+-TOLERANTIE, zoals stateB:local=450+-5",
  noTarget: ({ text }) => `${text} is geen doel`,
  useMetricDifference: "gebruik een kengetal of een verschil",
  note: ({ wanted, prior }) => `Met casecap calibrate gekalibreerd op ${wanted}; daarvoor ${prior}`,
  fitted: "gekalibreerd",
  noGrouping: ({ text }) => `"${text}" is geen groepering`,
  writePath: ({ name }) => `schrijf ${name}=path`,
  noGroupToo: ({ name }) => `er is geen groep "${name}"`,
  writePathTopicTopicPathWith: ({ topics }) => `schrijf path, topic, of ONDERWERP=path met een van ${topics}`,
  found: ({ file, message }) => `${file}: ${message}`,
  correlateBut: ({ rank, rank2, file, pair }) => `${pair} correleren hier ${rank}, maar ${rank2} in ${file}`,
  scenariosShareTheirDraws:
    "de scenario's delen hun trekkingen: geef in beide dezelfde correlatie, of verwijder er een",
  noNumbersCanCorrelateLike: ({ paths }) =>
    `zo kunnen getallen niet correleren: ${paths} (de matrix is niet positief definiet)`,
  makeCorrelationsWeakerState: "maak de correlaties zwakker, of geef ook de ontbrekende tussen deze aannames",
  noValueToday: ({ metric }) =>
    `${metric} heeft geen waarde in het scenario zoals het er staat (kosten die nooit worden terugverdiend hebben geen terugverdientijd)`,
  noValueInDraws: ({ metric }) => `${metric} heeft in sommige trekkingen geen waarde, dus ook geen spreiding`,
  askNpvSavingMetricFte: "vraag naar npv, saving of een kengetal in fte",
  notNumberToo: ({ found }) => `"${found}" is geen getal`,
  toleranceNotNumberAbove0: ({ found }) => `de tolerantie "${found}" is geen getal groter dan 0`
})
