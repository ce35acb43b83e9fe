/** The pages of `break-even` in Dutch. */
import type { breakEven as english } from "../en/breakEven.ts"
import { counted } from "./counted.ts"

export const breakEven: typeof english = ({ municipality, centre }) => ({
  title: "Wanneer slaat het om?",
  alreadyThere: ({ subject, equals }) => `${subject}: dat is al ${equals}.`,
  question: ({ subject, value, equals }) => `${subject}: nu ${value}. Wanneer is dat ${equals}?`,
  alreadyCounted: ({ subject, equals }) => `${subject}: is al ${equals}.`,
  questionCounted: ({ subject, value, equals }) => `${subject}: ${value}. Wanneer is het ${equals}?`,
  staysOver: ({ from, to, unit }) => `Dat is zo van ${from} tot ${to} ${unit}.`,
  percentagePoints: ({ amount }) => `${amount} procentpunt`,
  noRange: "geen bandbreedte opgegeven",
  facts: {
    today: "Nu",
    stated: "Opgegeven",
    searched: "Doorzocht"
  },
  still: "De aanname verandert er niets aan.",
  makes: ({ from, to, low, high }) => `Dat geeft tussen ${from} en ${to}: ${low} tot ${high}.`,
  noTurn: ({ from, to, low, high }) => `Slaat niet om tussen ${from} en ${to}: ${low} tot ${high}.`,
  touches: ({ number, place }) => `Raakt ${number} bij ${place} zonder om te slaan.`,
  turnsAt: ({ place, move, where }) => `Slaat om bij ${place} (${move}): ${where}.`,
  jumpsAt: ({ left, right, place, move, where }) =>
    `Springt van ${left} naar ${right} bij ${place} (${move}): ${where}.`,
  turnsInStep: ({ from, to, unit, move, where }) =>
    `Slaat om in de stap van ${from} tot ${to} ${unit} (${move}): ${where}.`,
  stepsFrom: ({ left, right }) => `Daar gaat het cijfer van ${left} naar ${right}.`,
  equalsOver: ({ number }) => `Over de hele stap is het cijfer ${number}.`,
  goesInSteps:
    "Het cijfer gaat in stappen van hele formatieplaatsen, personen of locaties: een omslag is de stap waarop hij ligt, en ernaast kan het teken een stap of twee terugslaan.",
  asToday: "zoals nu",
  ofRange: ({ move, share }) => `${move}, ${share} van de opgegeven bandbreedte`,
  insideStated: "binnen wat is opgegeven",
  outsideStated: "buiten wat is opgegeven",
  column: {
    value: ({ unit }) => `Waarde (${unit})`,
    metric: "Kengetal",
    path: "Aanname",
    now: "Nu",
    turnsAt: "Slaat om bij",
    unit: "Eenheid",
    shareOfRange: "Van bandbreedte",
    where: "Waar"
  },
  movesOnly: "verschuift, slaat niet om",
  doesNotMove: "verschuift niet",
  where: ({ kind, isInside }) =>
    `${kind === "jump" ? "sprong, " : kind === "step" ? "stap, " : ""}${isInside ? "binnen" : "buiten"}`,
  noneInside: "Geen enkele aanname laat het binnen haar opgegeven bandbreedte omslaan.",
  someInside: ({ count, nearest }) =>
    `${counted(count, "aanname kan", "aannames kunnen")} het elk afzonderlijk laten omslaan binnen wat is opgegeven; het dichtstbij is ${nearest}.`,
  searched: ({ farther }) =>
    `Doorzocht is het toegestane bereik, ten hoogste vier keer wat is opgegeven${farther ? "; vanaf een 0 zonder bandbreedte, totdat het cijfer ver genoeg is verschoven" : ""}.`,
  limited: ({ list }) => `Slaat niet om zover het te berekenen is: ${list}.`,
  notComputable: ({ stretch, why }) => `Is niet te berekenen ${stretch}: ${why}.`,
  notComputableThroughout: "niet overal te berekenen",
  stretch: {
    from: ({ from }) => `vanaf ${from}`,
    upTo: ({ to }) => `tot en met ${to}`,
    between: ({ from, to }) => `tussen ${from} en ${to}`
  },
  impossible: {
    noHours: "er blijven geen uren over voor zaken",
    noCentre: `er zou werk overgaan waar geen ${centre.one} het overneemt`,
    noRank: `zo veel ${municipality.many} zijn er niet om te rangschikken`,
    noScaleFactor: "geen factor op de tijd per handeling geeft de waargenomen fte",
    noValue: "het getal bestaat daar niet"
  },
  more: ({ count }) => `Nog ${counted(count, "aanname laat", "aannames laten")} het omslaan (zie --json).`,
  withoutTurn: ({ steady, without }) =>
    `${counted(steady, "aanname verandert", "aannames veranderen")} het cijfer zonder dat het omslaat, ${without} ${without === 1 ? "verandert" : "veranderen"} er niets aan.`,
  nothingMoves: "Geen enkele aanname verandert het cijfer.",
  canMoveAway: ({ count, number, isSome, named }) =>
    `${counted(count, "aanname kan", "aannames kunnen")} het cijfer van ${number} weg brengen: ${isSome ? "vooral " : ""}${named}.`,
  pairs: {
    heading: "Combinaties waarbij het omslaat",
    none: "Geen enkele combinatie in het doorzochte bereik laat het omslaan.",
    tradeOffs: ({ subject }) => `Ruilverhouding: ${subject} blijft gelijk`,
    nothingMakesUp: ({ move, other }) => `${move}: niets in ${other} weegt daartegen op`,
    changesNothing: ({ move }) => `${move}: dat verandert niets`,
    offset: ({ move, answer, by, isInside }) =>
      `Verander ${move}: gecompenseerd door ${answer} (${by}${isInside ? "" : ", buiten wat is opgegeven"})`,
    legend: "+ boven, − onder het gevraagde getal; X is nu"
  },
  subject: {
    difference: ({ phrase }) => `Het verschil in ${phrase} (B − A)`,
    inScenario: ({ phrase, letter }) => `${phrase} in ${letter}`
  },
  phrase: {
    unitTimeScale: "de factor op de tijd per handeling",
    contribution: ({ cause }) => `de bijdrage van ${cause} aan de vrijgespeelde fte`,
    quantity: {
      baseline: "fte nu",
      local: `fte bij ${municipality.theMany}`,
      centre: `fte in ${centre.theMany}`,
      freed: "vrijgespeelde fte",
      need: "de totale behoefte aan fte",
      moved: "fte verplaatst werk in het huidige tempo",
      leaves: `fte die ${municipality.theMany} verlaten`,
      transaction: "fte voor overdracht",
      competence: "fte om deskundigheid op peil te houden",
      competenceExtra: "fte voor extra deskundigheid",
      management: "fte voor leiding",
      coordination: "fte voor coördinatie",
      overhead: "fte voor overhead (overdracht + extra deskundigheid)"
    },
    vulnerability: {
      before: "het aantal kwetsbare taken nu",
      after: "het aantal kwetsbare taken daarna",
      emptied: `het aantal taken dat de eigen ${municipality.one} verlaat`
    }
  }
})
