import * as v from "valibot";
import { say } from "../refusals/index.ts";
import { Topic } from "./schema-cast.ts";
import * as p from "./schema-parts.ts";

/** What the scenario puts on the agenda: one form for each thing that can happen at a given time. */

const at = v.pipe(p.Moment, v.description("When"));
const source = v.optional(p.Sources);
const document = v.pipe(p.Id, v.description("Which document"));
const answer = p.oneOf(["accept", "refuse", "stall"]);

export const Agenda = v.variant(
  "do",
  [
    p.row({
      do: v.literal("demand"),
      at,
      by: p.Id,
      to: p.Id,
      about: Topic,
      document: v.optional(document),
      answer: v.optional(v.pipe(answer, v.description("Fixes the answer; leave it out and the model decides"))),
      source,
    }),
    p.row({
      do: v.literal("offer"),
      at,
      by: p.Id,
      to: p.Id,
      about: Topic,
      document: v.optional(document),
      answer: v.optional(v.pipe(answer, v.description("Fixes the answer; leave it out and the model decides"))),
      source,
    }),
    p.row({
      do: v.literal("threat"),
      at,
      demand: v.pipe(p.Id, v.description("Id of the row of the demand that it stands behind")),
      source,
    }),
    p.row({ do: v.literal("notice"), at, by: p.Id, to: p.Id, about: Topic, source }),
    p.row({
      do: v.literal("answer"),
      at,
      demand: v.pipe(p.Id, v.description("Id of the row of the demand or offer")),
      answer,
      source,
    }),
    p.row({
      do: v.literal("leak"),
      at,
      document,
      by: v.optional(p.Id),
      share: v.optional(v.pipe(p.Share, v.description("How much of the text; 1 if left out"))),
      distorted: v.optional(v.pipe(p.Flag, v.description("Whether what is out is not what the text says"))),
      source,
    }),
    p.row({ do: v.literal("show"), at, document, to: p.Id, by: v.optional(p.Id), source }),
    p.row({ do: v.literal("publish"), at, document, by: p.Ids, source }),
    p.row({
      do: v.literal("council"),
      at,
      document,
      endorses: v.optional(v.pipe(p.Flag, v.description("Fixes the vote; leave it out and the members decide"))),
      source,
    }),
    p.row({
      do: v.literal("shock"),
      at,
      victim: v.pipe(p.Id, v.description("The belligerent that is struck")),
      by: p.Id,
      deaths: p.whole(0, 10_000),
      source,
    }),
    p.row({ do: v.literal("statement"), at, by: p.Id, text: p.Text, status: v.optional(p.Text), source }),
    p.row({
      do: v.literal("report"),
      at,
      by: p.Id,
      due: v.pipe(p.Moment, v.description("When the announced report comes out")),
      source,
    }),
  ],
  say("one of {names}", {
    names: "demand, offer, threat, notice, answer, leak, show, publish, council, shock, statement, report",
  }),
);
