/** What the transition section is told, in words. */
import { say, type Text } from "../../words/Lang.ts"
import { type Told, told } from "../../words/told.ts"

export const transitionWords = {
  needsOrganisation: told("transitionProblems.needsOrganisation"),
  goLiveBeyond: (latest: number, overrun: number, months: number): Told =>
    told("transitionProblems.goLiveBeyond", { latest, overrun, months }),
  noWaves: told("transitionProblems.noWaves"),
  inTwoWaves: (caseType: string, first: string): Told => told("transitionProblems.inTwoWaves", { caseType, first }),
  noCaseType: (name: string): Text => say("transitionProblems.noCaseType", { name }),
  inNoWave: (caseTypes: string): Told => told("transitionProblems.inNoWave", { caseTypes }),
  nobodyInWave: (wave: string): Told => told("transitionProblems.nobodyInWave", { wave }),
  nothingLeft: told("transitionProblems.nothingLeft"),
  followTwice: told("transitionProblems.followTwice"),
  followNowhere: told("transitionProblems.followNowhere"),
  noShare: (value: number, municipality: string): Told => told("transitionProblems.noShare", { value, municipality }),
  noRamp: {
    followed: told("transitionProblems.noRampFollowed"),
    recruited: told("transitionProblems.noRampRecruited")
  },
  lessOnDayOne: (first: string, last: string): Told => told("transitionProblems.lessOnDayOne", { first, last }),
  manyFollow: told("transitionProblems.manyFollow"),
  phasingReplaced: told("transitionProblems.phasingReplaced")
}
