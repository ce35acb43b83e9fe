/** What is said of problems in the transition section, with the next step, in Dutch. */
import { withComma } from "../../withComma.ts"
import type { transitionProblems as english } from "../../en/problems/transitionProblems.ts"

export const transitionProblems: typeof english = ({ centre }) => ({
  needsOrganisation: "`transition` heeft een organisatie nodig: zonder gaat er geen werk over",
  needsOrganisationHint: "voeg `organisation:` toe, of verwijder het onderdeel",
  goLiveBeyond: ({ latest, overrun, months }) =>
    `de overgang ligt tot ${latest} maanden na de start${overrun > 0 ? `, waarvan ${overrun} door de gebruikelijke overschrijding` : ""}, maar er wordt maar naar ${months} maanden gekeken`,
  goLiveBeyondHint: "verhoog `months`, of laat de overgang (en de bandbreedte) eerder vallen",
  noWaves: "er is geen tranche: niets zegt wanneer het werk overgaat",
  noWavesHint: "voeg bijvoorbeeld `all: {goLive: 27}` toe, die alle zaaktypen neemt",
  inTwoWaves: ({ caseType, first }) => `"${caseType}" zit al in de tranche "${first}"`,
  inTwoWavesHint: "laat elk zaaktype één keer overgaan: haal het uit een van de tranches",
  noCaseType: ({ name }) => `er is geen zaaktype "${name}"`,
  inNoWave: ({ caseTypes }) => `in geen enkele tranche: ${caseTypes}`,
  inNoWaveHint: "voeg ze toe aan een tranche, of voeg een tranche `all:` met een `goLive:` toe voor de rest",
  nobodyInWave: ({ wave }) => `de tranche "${wave}" neemt geen zaaktype`,
  nobodyInWaveHint: "voeg `caseTypes: […]` toe, of noem haar `all` als zij de rest moet nemen",
  nothingLeft: "voor de tranche `all` blijft niets over: de andere tranches nemen alle zaaktypen",
  nothingLeftHint: "verwijder haar",
  followTwice: "wie meegaat staat er twee keer: `share` en `column`",
  followTwiceHint: "houd er een van",
  followNowhere: "niets zegt hoeveel mensen er meegaan",
  followNowhereHint: "voeg `share:` toe, van 0 tot en met 1, of `column:`",
  noShare: ({ value, municipality }) => `de kolom heeft ${value} bij ${municipality}, en dat is geen aandeel`,
  noShareHint: "schrijf aandelen van 0 tot en met 1 (85% is 0.85)",
  noRampFollowed: "inwerken duurt 0 maanden, maar wie meegaat begint onder vol tempo",
  noRampFollowedHint: "zet `ramp.months` boven 0, of `startProductivity.followed` op 1",
  noRampRecruited: "inwerken duurt 0 maanden, maar nieuwe medewerkers beginnen onder vol tempo",
  noRampRecruitedHint: "zet `ramp.months` boven 0, of `startProductivity.recruited` op 1",
  lessOnDayOne: ({ first, last }) =>
    `op dag één hebben ${centre.theMany} minder fte nodig (${withComma(first)}) dan aan het eind (${withComma(last)})`,
  lessOnDayOneHint: "optimalisatie bespaart meestal: controleer `from`, of laat het staan als dat de bedoeling is",
  manyFollow:
    "meer dan 70% gaat mee, en geen bron zegt dat: toen Deense rijksbanen de hoofdstad verlieten, ging één op de vier mee",
  manyFollowHint: `geef een \`source:\`, of verlaag het aandeel waar ${centre.theOne} meer dan 60 km verderop ligt`,
  phasingReplaced: "`phasing` heeft geen effect: `transition` zegt wanneer de besparing is bereikt",
  phasingReplacedHint: "verwijder het, of verwijder het onderdeel `transition`"
})
