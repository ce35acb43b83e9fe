/** `--shard 3/8`: which part of a run is drawn here. */
import { BLOCK } from "../../kernel/streams.ts"
import { say, type Text } from "../../words/Lang.ts"

/** More machines than anybody has; and a typing error is soon a large number. */
const MOST_SHARDS = 10_000

/** The part that is asked for, or undefined where the text says none. */
export const shardIn = (text: string): { readonly number: number; readonly of: number } | undefined => {
  const [, number = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim()) ?? []).map(Number)
  return number >= 1 && number <= of && of <= MOST_SHARDS ? { number, of } : undefined
}

/** What is wrong with `--shard`, beside `--draws`. */
export const wrongShard = (text: string, draws: number | undefined): Text | undefined => {
  const shard = shardIn(text)
  if (shard === undefined) return say("commandLine.shardForm", { shard: text })
  if (draws === undefined) return say("commandLine.shardNeedsDraws")
  const blocks = Math.ceil(draws / BLOCK)
  return shard.of > blocks ? say("commandLine.shardTooMany", { of: shard.of, blocks }) : undefined
}
