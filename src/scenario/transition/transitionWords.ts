/** What the transition section is told, in words. */
import { say, type Text } from "../../words/Lang.ts"

/** What was found, and the next step. */
interface Said {
  readonly message: Text
  readonly hint: Text
}

export const transitionWords = {
  needsOrganisation: {
    message: say("transitionProblems.needsOrganisation"),
    hint: say("transitionProblems.needsOrganisationHint")
  },
  goLiveBeyond: (latest: number, months: number): Said => ({
    message: say("transitionProblems.goLiveBeyond", { latest, months }),
    hint: say("transitionProblems.goLiveBeyondHint")
  }),
  noWaves: { message: say("transitionProblems.noWaves"), hint: say("transitionProblems.noWavesHint") },
  inTwoWaves: (caseType: string, first: string): Said => ({
    message: say("transitionProblems.inTwoWaves", { caseType, first }),
    hint: say("transitionProblems.inTwoWavesHint")
  }),
  noCaseType: (name: string): Text => say("transitionProblems.noCaseType", { name }),
  inNoWave: (caseTypes: string): Said => ({
    message: say("transitionProblems.inNoWave", { caseTypes }),
    hint: say("transitionProblems.inNoWaveHint")
  }),
  nobodyInWave: (wave: string): Said => ({
    message: say("transitionProblems.nobodyInWave", { wave }),
    hint: say("transitionProblems.nobodyInWaveHint")
  }),
  nothingLeft: { message: say("transitionProblems.nothingLeft"), hint: say("transitionProblems.nothingLeftHint") },
  followTwice: { message: say("transitionProblems.followTwice"), hint: say("transitionProblems.followTwiceHint") },
  followNowhere: {
    message: say("transitionProblems.followNowhere"),
    hint: say("transitionProblems.followNowhereHint")
  },
  noShare: (value: number, municipality: string): Said => ({
    message: say("transitionProblems.noShare", { value, municipality }),
    hint: say("transitionProblems.noShareHint")
  }),
  noRamp: {
    followed: {
      message: say("transitionProblems.noRampFollowed"),
      hint: say("transitionProblems.noRampFollowedHint")
    },
    recruited: {
      message: say("transitionProblems.noRampRecruited"),
      hint: say("transitionProblems.noRampRecruitedHint")
    }
  },
  lessOnDayOne: (first: string, last: string): Said => ({
    message: say("transitionProblems.lessOnDayOne", { first, last }),
    hint: say("transitionProblems.lessOnDayOneHint")
  }),
  manyFollow: { message: say("transitionProblems.manyFollow"), hint: say("transitionProblems.manyFollowHint") },
  phasingReplaced: {
    message: say("transitionProblems.phasingReplaced"),
    hint: say("transitionProblems.phasingReplacedHint")
  }
}
