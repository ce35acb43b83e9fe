/** The pages of `break-even` in Danish. */
import type { breakEven as english } from "../en/breakEven.ts"
import { counted } from "./counted.ts"

export const breakEven: typeof english = ({ municipality, centre }) => ({
  title: "Hvad skal der til, før det vender?",
  alreadyThere: ({ subject, equals }) => `${subject} er allerede ${equals}.`,
  question: ({ subject, value, equals }) => `${subject} er ${value}. Hvornår er tallet ${equals}?`,
  alreadyCounted: ({ subject, equals }) => `${subject}: er allerede ${equals}.`,
  questionCounted: ({ subject, value, equals }) => `${subject}: ${value}. Hvornår er det ${equals}?`,
  staysOver: ({ from, to, unit }) => `Det er det fra ${from} til ${to} ${unit}.`,
  percentagePoints: ({ amount }) => `${amount} procentpoint`,
  noRange: "intet interval angivet",
  facts: {
    today: "I dag",
    stated: "Angivet",
    searched: "Afsøgt"
  },
  still: "Antagelsen flytter det ikke.",
  makes: ({ from, to, low, high }) => `Det giver mellem ${from} og ${to}: ${low} til ${high}.`,
  noTurn: ({ from, to, low, high }) => `Vender ikke mellem ${from} og ${to}: ${low} til ${high}.`,
  touches: ({ number, place }) => `Rammer ${number} ved ${place} uden at vende.`,
  turnsAt: ({ place, move, where }) => `Vender ved ${place} (${move}): ${where}.`,
  jumpsAt: ({ left, right, place, move, where }) =>
    `Springer fra ${left} til ${right} ved ${place} (${move}): ${where}.`,
  turnsInStep: ({ from, to, unit, move, where }) =>
    `Vender i trinet fra ${from} til ${to} ${unit} (${move}): ${where}.`,
  stepsFrom: ({ left, right }) => `Dér går tallet fra ${left} til ${right}.`,
  equalsOver: ({ number }) => `Over hele trinet er tallet ${number}.`,
  goesInSteps:
    "Tallet går i trin af hele stillinger, personer eller steder: en vending er det trin, den ligger på, og ved siden af kan fortegnet skifte tilbage et trin eller to.",
  asToday: "som i dag",
  ofRange: ({ move, share }) => `${move}, ${share} af det angivne interval`,
  insideStated: "inden for det angivne",
  outsideStated: "uden for det angivne",
  column: {
    value: ({ unit }) => `Værdi (${unit})`,
    metric: "Nøgletal",
    path: "Antagelse",
    now: "I dag",
    turnsAt: "Vender ved",
    unit: "Enhed",
    shareOfRange: "Af interval",
    where: "Hvor"
  },
  movesOnly: "flytter uden at vende",
  doesNotMove: "flytter ikke",
  where: ({ kind, isInside }) =>
    `${kind === "jump" ? "spring, " : kind === "step" ? "trin, " : ""}${isInside ? "inden for" : "uden for"}`,
  noneInside: "Ingen enkelt antagelse vender det inden for sit angivne interval.",
  someInside: ({ count, nearest }) =>
    `${counted(count, "antagelse", "antagelser")} kan alene vende det inden for det angivne; nærmest er ${nearest}.`,
  searched: ({ farther }) =>
    `Afsøgt er det lovlige område, højst fire gange det angivne${farther ? "; fra et 0 uden interval, indtil tallet har flyttet sig nok" : ""}.`,
  limited: ({ list }) => `Vender ikke, så langt det kan regnes ud: ${list}.`,
  notComputable: ({ stretch, why }) => `Kan ikke regnes ud ${stretch}: ${why}.`,
  notComputableThroughout: "kan ikke regnes ud overalt",
  stretch: {
    from: ({ from }) => `fra ${from}`,
    upTo: ({ to }) => `til og med ${to}`,
    between: ({ from, to }) => `mellem ${from} og ${to}`
  },
  impossible: {
    noHours: "der er ingen timer tilbage til sager",
    noCentre: `arbejde ville flytte, hvor intet ${centre.one} tager det`,
    noRank: `så mange ${municipality.many} er der ikke at rangordne`,
    noScaleFactor: "ingen faktor på enhedstiderne giver det observerede",
    noValue: "tallet findes ikke der"
  },
  more: ({ count }) => `${counted(count, "mere vender det", "flere vender det")} (se --json).`,
  withoutTurn: ({ steady, without }) =>
    `${counted(steady, "antagelse", "antagelser")} flytter tallet uden at vende det, ${without} flytter det ikke.`,
  nothingMoves: "Ingen antagelse flytter tallet.",
  canMoveAway: ({ count, number, isSome, named }) =>
    `${counted(count, "antagelse", "antagelser")} kan flytte tallet væk fra ${number}: ${isSome ? "mest " : ""}${named}.`,
  pairs: {
    heading: "Par, hvor det vender",
    none: "Intet par i det afsøgte område vender det.",
    tradeOffs: ({ subject }) => `Bytteforhold: ${subject} bliver, som det er`,
    nothingMakesUp: ({ move, other }) => `${move}: intet i ${other} opvejer det`,
    changesNothing: ({ move }) => `${move}: det ændrer intet`,
    offset: ({ move, answer, by, isInside }) =>
      `Flyt ${move}: modsvares af ${answer} (${by}${isInside ? "" : ", uden for det angivne"})`,
    legend: "+ over, − under det tal, der spørges om; X er i dag"
  },
  subject: {
    difference: ({ phrase }) => `Forskellen i ${phrase} (B − A)`,
    inScenario: ({ phrase, letter }) => `${phrase} i ${letter}`
  },
  phrase: {
    unitTimeScale: "faktoren på enhedstider",
    contribution: ({ cause }) => `bidraget til frigjorte årsværk fra ${cause}`,
    quantity: {
      baseline: "årsværk i dag",
      local: `årsværk i ${municipality.theMany}`,
      centre: `årsværk på ${centre.many}`,
      freed: "frigjorte årsværk",
      need: "det samlede behov for årsværk",
      moved: "flyttet arbejde i dagens tempo i årsværk",
      leaves: `årsværk, der forlader ${municipality.theMany},`,
      transaction: "årsværk til transaktioner",
      competence: "årsværk til vedligeholdelse af kompetencer",
      competenceExtra: "årsværk til ekstra kompetencevedligeholdelse",
      management: "årsværk til ledelse",
      coordination: "årsværk til koordinering",
      overhead: "årsværk til overhead (transaktioner + ekstra kompetence)"
    },
    vulnerability: {
      before: "antallet af sårbare opgaver i dag",
      after: "antallet af sårbare opgaver bagefter",
      emptied: `antallet af opgaver, der forlader deres ${municipality.one},`
    }
  }
})
