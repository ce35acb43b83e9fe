/** The formulas of the model in words, for readers who will check them. */
import { textIn, type Lang, type Text } from "../../../words/Lang.ts"
import { inlinesOf, type List, type Paragraph, paragraph } from "../Memo.ts"

export const formulas = (lang: Lang): ReadonlyArray<Paragraph | List> => [
  paragraph(textIn(opening, lang)),
  {
    kind: "list",
    items: rules.map(([name, rule]) => [
      { kind: "strong", inlines: inlinesOf(textIn(name, lang)) },
      ...inlinesOf(` ${textIn(rule, lang)}`)
    ])
  }
]

const opening: Text = {
  da: "Alle årsværk er pr. år. Hver regel gælder for hver kommune, hvert sagsområde og hver aktivitet og lægges derefter sammen.",
  en: "All FTE are per year. Each rule holds for every municipality, case type and activity, and is then summed."
}

const rules: ReadonlyArray<readonly [Text, Text]> = [
  [
    { da: "Arbejdstid:", en: "Working time:" },
    {
      da: "bruttotimer minus ferie, helligdage, sygefravær og andet fravær; sagstimer er det, der er tilbage efter møder, administration og pauser.",
      en: "gross hours less vacation, public holidays, sickness and other absence; case hours are what is left after meetings, administration and breaks."
    }
  ],
  [
    { da: "Arbejde i dag:", en: "Work today:" },
    {
      da: "modtagere × hændelser pr. modtager × den del, der ikke er automatiseret × minutter, omregnet til årsværk med sagstimerne og kommunens tempo.",
      en: "recipients × events per recipient × the part that is not automated × minutes, turned into FTE by the case hours and the municipality's pace."
    }
  ],
  [
    { da: "Flyttet arbejde:", en: "Moved work:" },
    {
      da: "den andel af hændelserne, der flytter, efter at ekstra automatisering er trukket fra; den udføres i centrenes tempo. Resten udføres i kommunen i et tempo, der kan være lavere, fordi de svære sager bliver.",
      en: "the share of the events that moves, after extra automation is taken off; it is done at the centres' pace. The rest is done in the municipality at a pace that may be slower, because the hard cases stay."
    }
  ],
  [
    { da: "Overdragelser:", en: "Hand-offs:" },
    {
      da: "den andel af de flyttede hændelser, der skal overdrages, delt med (1 − andelen, der kommer retur), gange minutter hos afsender og modtager; hertil ekstra henvendelser i kommunen.",
      en: "the share of the moved events that needs a hand-off, over (1 − the share that comes back), times minutes at sender and receiver; and extra contacts at the municipality."
    }
  ],
  [
    { da: "Kompetencer:", en: "Competence:" },
    {
      da: "på hvert sted og sagsområde det største af et mindste antal oplærte og arbejdet delt med årsværk pr. oplært, gange timer til kurser, lovændringer og sparring.",
      en: "at each site and case type the larger of a minimum of trained people and the work over FTE per trained person, times hours for courses, law updates and peer review."
    }
  ],
  [
    { da: "Ledelse og koordinering:", en: "Management and coordination:" },
    {
      da: "ledelse er årsværk delt med årsværk pr. leder; koordinering er timer pr. deltagende kommune og sekretariater ved centrene.",
      en: "management is FTE over FTE per manager; coordination is hours per municipality that takes part, and secretariats at centres."
    }
  ],
  [
    { da: "Frigjort:", en: "Freed:" },
    {
      da: "årsværk i dag minus årsværk, der bliver i kommunerne, minus årsværk på centre.",
      en: "FTE today less FTE that stay in the municipalities less FTE at centres."
    }
  ]
]
