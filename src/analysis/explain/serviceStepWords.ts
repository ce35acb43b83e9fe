/** What the steps of a figure of service are called. */
import type { Side } from "../../model/Quantity.ts"
import { type Text, textIn } from "../../words/Lang.ts"

const places: Readonly<Record<Side, { readonly da: string; readonly en: string; readonly nl: string }>> = {
  today: { da: "i dag", en: "today", nl: "nu" },
  local: { da: "i kommunerne", en: "in municipalities", nl: "bij de gemeenten" },
  centre: { da: "på centrene", en: "at centres", nl: "in de centra" }
}

const around = (text: Text, write: (word: string, lang: "da" | "en" | "nl") => string): Text => ({
  da: write(textIn(text, "da"), "da"),
  en: write(textIn(text, "en"), "en"),
  nl: write(textIn(text, "nl"), "nl")
})

export const serviceStepWords = {
  sides: {
    today: { da: "Service i dag", en: "Service today", nl: "Dienstverlening nu" },
    local: { da: "Service i kommunerne", en: "Service in municipalities", nl: "Dienstverlening bij de gemeenten" },
    centre: { da: "Service på centrene", en: "Service at centres", nl: "Dienstverlening in de centra" }
  } satisfies Readonly<Record<Side, Text>>,
  minus: (label: Text): Text =>
    around(label, (word, lang) => `${lang === "nl" ? "min" : "minus"} ${word.charAt(0).toLowerCase()}${word.slice(1)}`),
  channelOn: (channel: Text, side: Side): Text => around(channel, (word, lang) => `${word}, ${places[side][lang]}`),
  cases: (caseType: Text): Text =>
    around(
      caseType,
      (word, lang) => `${word}: ${{ da: "afgørelse til tiden", en: "decided in time", nl: "op tijd beslist" }[lang]}`
    ),
  extra: { da: "Ekstra årsværk til service", en: "Extra FTE for service", nl: "Extra fte voor dienstverlening" },
  contribution: {
    da: "Bidrag til frigjorte årsværk",
    en: "Contribution to freed FTE",
    nl: "Bijdrage aan vrijgespeelde fte"
  },
  staffed: { da: "Bemanding", en: "Staffed", nl: "Bezetting" },
  present: { da: "personer til stede", en: "people present", nl: "aanwezige mensen" },
  minusWork: { da: "minus arbejdet selv", en: "minus the work itself", nl: "min het werk zelf" },
  minusBlend: {
    da: "minus ledig tid, der bruges på sager",
    en: "minus idle time that is used for cases",
    nl: "min vrije tijd die aan zaken wordt besteed"
  },
  byWork: {
    da: "linjens ekstra årsværk, fordelt efter arbejdet i den",
    en: "extra FTE of the line, spread by the work in it",
    nl: "de extra fte van de lijn, verdeeld naar het werk erin"
  },
  morePerDay: {
    da: "sager om dagen ud over gennemsnittet",
    en: "cases a day beside the mean",
    nl: "zaken per dag boven het gemiddelde"
  },
  workingDays: { da: "arbejdsdage", en: "working days", nl: "werkdagen" },
  hoursEach: { da: "timer pr. sag", en: "hours a case", nl: "uren per zaak" },
  caseHours: { da: "sagstimer", en: "case hours", nl: "zaakuren" },
  occupancy: { da: "Belægning", en: "Occupancy", nl: "Bezettingsgraad" },
  occupancyNote: {
    da: "arbejde / bemandet tid",
    en: "work / staffed time",
    nl: "werk / bezette tijd"
  },
  promiseCost: { da: "Hvad servicemålene koster", en: "What the promises cost", nl: "Wat de beloften kosten" },
  promiseCostNote: {
    da: "ekstra årsværk med servicemål − uden (kun arbejde, højeste belægning og mindst til stede), med ledelse",
    en: "extra FTE with the promises − without (work, highest occupancy and least present alone), with management",
    nl: "extra fte met de beloften − zonder (alleen werk, hoogste bezettingsgraad en minimale aanwezigheid), met leiding"
  },
  waitDays: { da: "Dage til afgørelse", en: "Days until a decision", nl: "Dagen tot een beslissing" },
  waitDaysNote: {
    da: "gennemsnit over to års sager: bunken i måneden / det, der afgøres om dagen, og det tilfældige",
    en: "mean over the cases of two years: the month's backlog / what is decided a day, and chance",
    nl: "gemiddelde over de zaken van twee jaar: de voorraad van de maand / wat per dag wordt beslist, en toeval"
  },
  late: { da: "Andel afgjort for sent", en: "Share decided late", nl: "Aandeel te laat beslist" },
  lateNote: {
    da: "andel af to års sager, der venter længere end lovet",
    en: "share of the cases of two years that wait longer than promised",
    nl: "aandeel van de zaken van twee jaar dat langer wacht dan beloofd"
  },
  backlog: { da: "Sager, der højst venter", en: "Cases that wait at most", nl: "Zaken die hoogstens wachten" },
  backlogNote: {
    da: "største bunke ved en måneds udgang: max(0, bunke + tilgang + rykkere − afgjorte), lagt sammen over stederne",
    en: "largest backlog at a month's end: max(0, backlog + arrivals + chasing − decided), summed over the sites",
    nl: "grootste voorraad aan een maandeinde: max(0, voorraad + instroom + navraag − beslist), opgeteld over de locaties"
  }
} as const
