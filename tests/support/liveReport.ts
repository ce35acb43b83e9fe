/** Live reports in tests: what is in one, and the file itself. */
import { gatherLive, liveParts } from "../../src/report/live/gatherLive.ts"
import { liveFile } from "../../src/report/live/liveFile.ts"
import { fromInertJson, inertJson } from "../../src/report/live/inertJson.ts"
import type { LiveData } from "../../src/report/live/LiveData.ts"
import type { Loaded } from "../../src/scenario/load.ts"
import type { Lang } from "../../src/words/Lang.ts"
import { wordsIn } from "../../src/words/wordsIn.ts"

export const liveDataOf = async (
  loaded: ReadonlyArray<Loaded>,
  { lang = "en", viewpoint = null }: { readonly lang?: Lang; readonly viewpoint?: string | null } = {}
): Promise<LiveData> =>
  gatherLive(loaded, { version: "test", viewpoint, day: "2026-11-29" }, await wordsIn(lang, liveParts))

/** As the page has it after it has read it. */
export const reread = (data: LiveData): LiveData => fromInertJson(inertJson(data)) as LiveData

export const liveHtmlOf = (data: LiveData, watch?: string): string => liveFile(data, { noScript: "no script" }, watch)
