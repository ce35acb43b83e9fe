import { languageOf } from "../../../src/cli/program/language.ts"
import { describe, expect, it } from "../../support/effect.ts"

describe("the language", () => {
  it.each([
    [["run", "--lang", "da"], {}, "da"],
    [["--lang=da", "--lang=en"], { LANG: "da_DK" }, "en"],
    [["run", "--", "--lang", "da"], {}, "en"],
    [["--lang", "sv"], { LANG: "da_DK.UTF-8" }, "da"],
    [[], { LANG: "da_DK.UTF-8" }, "da"],
    [[], { LC_ALL: "en_GB", LANG: "da_DK" }, "en"],
    [[], { LC_ALL: "", LC_MESSAGES: "da", LANG: "en_US" }, "da"],
    [[], { LANG: "dav_KE" }, "en"],
    [["--lang", "nl"], { LANG: "da_DK" }, "nl"],
    [[], { LANG: "nl_BE.UTF-8" }, "nl"],
    [[], { LANG: "nlx_IN" }, "en"],
    [[], {}, "en"]
  ])("of %j in %j is %s", (argv, environment, lang) => expect(languageOf(argv, environment)).toBe(lang))
})
