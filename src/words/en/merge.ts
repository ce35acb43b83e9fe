/** What `casecap merge` says of the parts of a run, and `uncertainty --shard` of the part that it draws. */
import { counted } from "./counted.ts"

export const merge = () => ({
  title: "Part of a run",
  drawn: ({ number, of, blocks }: { readonly number: number; readonly of: number; readonly blocks: number }): string =>
    `Part ${number} of ${of}: ${counted(blocks, "block", "blocks")} of 1,024 draws. Keep it with -o part-${number}.json; when all are there, casecap merge part-*.json shows the figures of the whole run.`,
  noPart: ({ file }: { readonly file: string }): string =>
    `${file}: no part of a run; parts are written by casecap uncertainty --draws N --shard 1/8 -o part-1.json`,
  damaged: ({ file }: { readonly file: string }): string =>
    `${file}: the part is damaged; draw it again with the same --shard`,
  otherRun: ({ file, first }: { readonly file: string; readonly first: string }): string =>
    `${file}: belongs to another run than ${first} (scenarios, --set, --seed, --draws and the number of shards must be the same); leave it out or draw it again`,
  twice: ({
    file,
    number,
    first
  }: {
    readonly file: string
    readonly number: number
    readonly first: string
  }): string => `${file}: part ${number} is there already, in ${first}; leave one of them out`,
  missing: ({ list, next, of }: { readonly list: string; readonly next: number; readonly of: number }): string =>
    `of ${of} parts these are missing: ${list}; draw them with --shard ${next}/${of}`,
  changed: ({ file }: { readonly file: string }): string =>
    `${file}: the scenario has changed since the parts were drawn; draw all parts again, or bring the file back as it was`
})
