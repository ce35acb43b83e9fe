/** A process for the runner's tests: it ends, fails, breaks, waits or floods as its first argument says. */
import { Effect } from "effect"
import {
  ChecksFailed,
  type ExpectedError,
  InvalidInput,
  TooLarge,
  UnreadableFile,
  UnwritableFile,
  UsageError
} from "../../src/platform/errors.ts"
import { runMain } from "../../src/cli/runMain.ts"
import { Terminal } from "../../src/platform/Terminal.ts"

const say = (text: string) => Effect.flatMap(Terminal, ({ write }) => write(text))

const endings: Readonly<Record<string, Effect.Effect<void, ExpectedError>>> = {
  fine: say("result\n"),
  invalidInput: Effect.fail(new InvalidInput({ report: { da: "a.yaml:1:1 galt\n", en: "a.yaml:1:1 wrong\n" } })),
  usage: Effect.fail(new UsageError({ text: { da: "forkert brug", en: "wrong use" } })),
  unreadable: Effect.fail(new UnreadableFile({ path: "a.yaml", reason: "ENOENT" })),
  unwritable: Effect.fail(new UnwritableFile({ path: "a.md", reason: "EACCES" })),
  tooLarge: Effect.fail(new TooLarge({ path: "a.csv", bytes: 2 ** 20 + 1, limitBytes: 2 ** 20 })),
  checksFailed: Effect.andThen(say("1 of 3 failed\n"), Effect.fail(new ChecksFailed({}))),
  defect: Effect.sync(() => {
    throw new TypeError("cannot read properties of undefined")
  }),
  wait: Effect.andThen(say("waiting\n"), Effect.never).pipe(
    Effect.onInterrupt(() => say("put away\n").pipe(Effect.ignore))
  ),
  flood: Effect.forever(say(`${"x".repeat(1000)}\n`)),
  long: say("y".repeat(3_000_000))
}

await runMain(endings[process.argv[2] ?? ""] ?? Effect.die("no such ending"), process.argv[3] === "da" ? "da" : "en")
