/** What is said of problems in the transition section, with the next step, in English. */
import type { Nouns } from "../../Nouns.ts"
import type { Holes } from "../../Holes.ts"

export const transitionProblems = ({ centre }: Nouns) => ({
  needsOrganisation: "`transition` needs an organisation: without one no task changes hands",
  needsOrganisationHint: "add `organisation:`, or remove the section",
  goLiveBeyond: ({ latest, overrun, months }: Holes<never, "latest" | "overrun" | "months">): string =>
    `the change lies up to ${latest} months after the start${overrun > 0 ? `, of which ${overrun} by the usual overrun` : ""}, but only ${months} months are looked at`,
  goLiveBeyondHint: "raise `months`, or let the change (and its range) lie earlier",
  noWaves: "there is no wave: nothing says when work changes hands",
  noWavesHint: "add such as `all: {goLive: 27}`, which takes all case types",
  inTwoWaves: ({ caseType, first }: Holes<"caseType" | "first">): string =>
    `"${caseType}" is in the wave "${first}" already`,
  inTwoWavesHint: "let every case type change hands once: remove it from one of the waves",
  noCaseType: ({ name }: Holes<"name">): string => `there is no case type "${name}"`,
  inNoWave: ({ caseTypes }: Holes<"caseTypes">): string => `in no wave: ${caseTypes}`,
  inNoWaveHint: "add them to a wave, or add a wave `all:` with a `goLive:` for the rest",
  nobodyInWave: ({ wave }: Holes<"wave">): string => `the wave "${wave}" takes no case type`,
  nobodyInWaveHint: "add `caseTypes: […]`, or call it `all` if it is to take the rest",
  nothingLeft: "the wave `all` has nothing left: the other waves take every case type",
  nothingLeftHint: "remove it",
  followTwice: "who follows is said twice: `share` and `column`",
  followTwiceHint: "keep one of them",
  followNowhere: "nothing says how many follow",
  followNowhereHint: "add `share:`, from 0 to 1, or `column:`",
  noShare: ({ value, municipality }: Holes<"municipality", "value">): string =>
    `the column has ${value} at ${municipality}, which is no share`,
  noShareHint: "write shares from 0 to 1 (85% is 0.85)",
  noRampFollowed: "learning takes 0 months, but those who follow start below full pace",
  noRampFollowedHint: "set `ramp.months` above 0, or `startProductivity.followed` to 1",
  noRampRecruited: "learning takes 0 months, but recruits start below full pace",
  noRampRecruitedHint: "set `ramp.months` above 0, or `startProductivity.recruited` to 1",
  lessOnDayOne: ({ first, last }: Holes<"first" | "last">): string =>
    `on day one ${centre.theMany} need less (${first} FTE) than in the end (${last})`,
  lessOnDayOneHint: "optimisation usually saves: check `from`, or leave it if that is meant",
  manyFollow:
    "more than 70% follow, and no source says so: of Danish state staff whose posts left the capital one in four followed",
  manyFollowHint: `give a \`source:\`, or lower the share where ${centre.theOne} is more than 60 km away`,
  phasingReplaced: "`phasing` has no effect: `transition` says when the saving is reached",
  phasingReplacedHint: "remove it, or remove the section `transition`"
})
