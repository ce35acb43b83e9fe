/** What is said of problems in the transition section, with the next step, in Danish. */
import { withComma } from "../../withComma.ts"
import type { transitionProblems as english } from "../../en/problems/transitionProblems.ts"

export const transitionProblems: typeof english = ({ centre }) => ({
  needsOrganisation: "`transition` kræver en organisation: uden den skifter ingen opgave hænder",
  needsOrganisationHint: "tilføj `organisation:`, eller fjern afsnittet",
  goLiveBeyond: ({ latest, overrun, months }) =>
    `skiftet ligger op til ${latest} måneder efter start${overrun > 0 ? `, heraf ${overrun} ved sædvanlig overskridelse` : ""}, men der ses kun på ${months} måneder`,
  goLiveBeyondHint: "hæv `months`, eller lad skiftet (og dets interval) ligge tidligere",
  noWaves: "der er ingen bølge: intet siger, hvornår opgaverne skifter hænder",
  noWavesHint: "tilføj fx `all: {goLive: 27}`, som tager alle sagsområder",
  inTwoWaves: ({ caseType, first }) => `"${caseType}" er allerede i bølgen "${first}"`,
  inTwoWavesHint: "lad hvert sagsområde skifte hænder én gang: fjern det fra den ene bølge",
  noCaseType: ({ name }) => `der er intet sagsområde "${name}"`,
  inNoWave: ({ caseTypes }) => `i ingen bølge: ${caseTypes}`,
  inNoWaveHint: "føj dem til en bølge, eller tilføj en bølge `all:` med `goLive:` til resten",
  nobodyInWave: ({ wave }) => `bølgen "${wave}" tager intet sagsområde`,
  nobodyInWaveHint: "tilføj `caseTypes: […]`, eller kald den `all`, hvis den skal tage resten",
  nothingLeft: "bølgen `all` har intet tilbage: de andre bølger tager alle sagsområder",
  nothingLeftHint: "fjern den",
  followTwice: "hvem der følger med, står to gange: `share` og `column`",
  followTwiceHint: "behold det ene",
  followNowhere: "intet siger, hvor mange der følger med",
  followNowhereHint: "tilføj `share:`, fra 0 til 1, eller `column:`",
  noShare: ({ value, municipality }) => `kolonnen har ${value} ved ${municipality}, og det er ingen andel`,
  noShareHint: "skriv andele fra 0 til 1 (85 % er 0.85)",
  noRampFollowed: "oplæringen tager 0 måneder, men de, der følger med, begynder under fuldt tempo",
  noRampFollowedHint: "sæt `ramp.months` over 0, eller `startProductivity.followed` til 1",
  noRampRecruited: "oplæringen tager 0 måneder, men nyansatte begynder under fuldt tempo",
  noRampRecruitedHint: "sæt `ramp.months` over 0, eller `startProductivity.recruited` til 1",
  lessOnDayOne: ({ first, last }) =>
    `på dag ét har ${centre.theMany} brug for færre årsværk (${withComma(first)}) end til sidst (${withComma(last)})`,
  lessOnDayOneHint: "optimering plejer at spare: kontrollér `from`, eller lad det stå, hvis det er ment",
  manyFollow:
    "mere end 70 % følger med, og ingen kilde siger det: af de statsansatte, hvis job flyttede ud af København, fulgte hver fjerde med",
  manyFollowHint: `angiv \`source:\`, eller sænk andelen, hvor ${centre.theOne} ligger mere end 60 km væk`,
  phasingReplaced: "`phasing` har ingen virkning: `transition` siger, hvornår besparelsen er nået",
  phasingReplacedHint: "fjern den, eller fjern afsnittet `transition`"
})
