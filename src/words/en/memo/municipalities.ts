/** The municipalities, and one municipality's own memo, in English. */
import { capital } from "../../capital.ts"
import type { Nouns } from "../../Nouns.ts"
import { said, type Parts, type Sentence } from "../../said.ts"

export const municipalities = ({ municipality, centre }: Nouns) => ({
  heading: ({ least, most }: Readonly<Record<"least" | "most", string>>): string =>
    `Between ${least} and ${most} of today's FTE leave ${municipality.theOne}`,
  headingAlike: ({ share }: { readonly share: string }): string =>
    `${share} of today's FTE leave every ${municipality.one}`,
  spread: ({
    model,
    least,
    leastName,
    most,
    mostName,
    see,
    all
  }: Parts<"model" | "least" | "leastName" | "most" | "mostName" | "see" | "all">): Sentence =>
    said`in ${model} between ${least} (${leastName}) and ${most} (${mostName}) of today's FTE leave ${municipality.theOne}: they are freed or move to a ${centre.one} (${see}; all in ${all}).`,
  elsewhere: ({ models }: Parts<"models">): Sentence => said` For comparison: ${models}.`,
  spreadIn: ({ model, least, most }: Parts<"model" | "least" | "most">): Sentence =>
    said`between ${least} and ${most} in ${model}`,
  alike: ({ model, share, see, all }: Parts<"model" | "share" | "see" | "all">): Sentence =>
    said`In ${model} ${share} of today's FTE leave ${municipality.theOne} everywhere: they are freed or move to a ${centre.one} (${see}; all in ${all}).`,
  figure: ({ model, least, most }: Readonly<Record<"model" | "least" | "most", string>>): string =>
    `From ${least} to ${most}: share of today's FTE that leave each ${municipality.one}, ${model}`,
  axis: "Per cent of today's FTE",
  unit: "per cent",
  dot: ({ municipality: one }: { readonly municipality: string }): string => `one ${one}`,
  ends: ({ model }: { readonly model: string }): string =>
    `Per cent of today's FTE that leave ${municipality.theOne}: most and least in ${model}`,
  most: "Most leave",
  least: "Least leave",
  cover: ({ days, tasks, after }: Parts<"days" | "tasks" | "after">): Sentence =>
    said`today a task (one case type at one site) has nobody there who can do it on ${days} days a year, over all tasks; ${tasks} of them have too few people. Afterwards, counted where the work is done, it is ${after}.`,
  coverIn: ({ days, tasks, model }: Parts<"days" | "tasks" | "model">): Sentence =>
    said`${days} days in ${model} (${tasks} tasks with too few)`,
  vulnerable: ({ before, cells, after }: Parts<"before" | "cells" | "after">): Sentence =>
    said`today ${before} of ${cells} tasks (one case type in one ${municipality.one}) rest on less than one FTE. Afterwards it is ${after}.`,
  vulnerableIn: ({ after, model, emptied }: Parts<"after" | "model" | "emptied">): Sentence =>
    said`${after} in ${model} (${emptied})`,
  thinAtCentres: ({ models }: Parts<"models">): Sentence => said` At ${centre.many} it is ${models}.`,
  thinIn: ({ thin, all, model }: Parts<"thin" | "all" | "model">): Sentence => said`${thin} of ${all} in ${model}`,
  noneEmptied: "none loses all its work",
  emptied: ["loses all its work", "lose all their work"] as readonly [string, string],
  annex: `All ${municipality.many}`,
  table: `FTE today and FTE that stay, by ${municipality.one}`,
  tableOfNeed: `FTE that the work takes, by ${municipality.one}`,
  name: capital(municipality.one),
  stay: ({ model }: { readonly model: string }): string => `${model}: stay`,
  leave: ({ model }: { readonly model: string }): string => `${model}: leave, per cent`,
  ownTitle: ({ name }: { readonly name: string }): string => `${name}: FTE after the change`,
  ownHeadline: ({ name, today, stays }: Readonly<Record<"name" | "today" | "stays", string>>): string =>
    `Of ${today} FTE in ${name} ${stays}`,
  ownStays: ({ stays, model }: Readonly<Record<"stays" | "model", string>>): string => `${stays} stay in ${model}`,
  own: ({ model, today, stays, leaves, share }: Parts<"model" | "today" | "stays" | "leaves" | "share">): Sentence =>
    said`${model}: of ${today} today ${stays} stay and ${leaves} (${share}) leave ${municipality.theOne}.`,
  ownCosts: ({ model, today, stays, more, share }: Parts<"model" | "today" | "stays" | "more" | "share">): Sentence =>
    said`${model}: ${today} today become ${stays}; ${more} (${share}) more are needed than today.`,
  inhabitants: ({ name, population }: Parts<"name" | "population">): Sentence =>
    said`${name} has ${population} inhabitants. `,
  notSpread: `FTE at ${centre.many} are not spread over ${municipality.many}.`,
  ownTable: "What happens to the FTE of today",
  ownRows: {
    today: "Today",
    stays: "Stay",
    interval: "Stay, 90% interval",
    leaves: "Leave",
    moved: `of which work that moves to a ${centre.one}, at today's pace`,
    beyond: "of which freed here: automation and less management, less hand-offs, training and coordination",
    stranded: "Leave the task, but stay in the budget"
  },
  thinToday: ({ names }: { readonly names: string }): string => `Case types on less than one FTE today: ${names}.`,
  servedIn: ({ model, centres, names }: Parts<"model" | "centres" | "names">): Sentence =>
    said`${model}: served by ${centres}; case types on less than one FTE afterwards: ${names}.`,
  servedBy: ({ centre: label, host }: Readonly<Record<"centre" | "host", string>>): string => `${label} (in ${host})`,
  noCentre: `no ${centre.one}`,
  noThin: "none",
  byCaseType: "By case type",
  caseTypeCaption: "FTE today and FTE that stay, by case type",
  vulnerableNote: "A case type on less than one FTE rests on less than one full-time post and is vulnerable.",
  amongHeading: `Among ${municipality.theMany}`,
  rank: ({
    name,
    share,
    model,
    place,
    all,
    see
  }: Parts<"name" | "share" | "model" | "place" | "all" | "see">): Sentence =>
    said`With ${share} in ${model}, ${name} is number ${place} of ${all} by the share of its FTE that leave (${see}).`,
  national: ({ a, b, what, gap, interval }: Parts<"a" | "b" | "what" | "gap" | "interval">): Sentence =>
    said`In all, the difference in ${what} between ${b} and ${a} is ${gap}${interval}.`,
  ground: ({ name }: { readonly name: string }): string => `What the FTE that stay in ${name} rest on, by weight`,
  questions: "Questions for your own figures",
  question: ({ name, weight }: Parts<"name" | "weight">): Sentence =>
    said`Does ${name} (${weight} of the weight) fit with what you know of your own work?`,
  questionToday: ({ name, today }: Parts<"name" | "today">): Sentence =>
    said`Do ${name}'s own records show about ${today} on these benefits today?`
})
