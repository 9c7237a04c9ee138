import { named, say } from "../refusals/index.ts";
import type { Calendar } from "./calendar.ts";
import type { Names } from "./names.ts";
import type { AgendaRow, ScenarioForm } from "./schema.ts";

/** The agenda: every row within the run, by and about those the scenario knows. */
export function agendaFaults(form: ScenarioForm, names: Names, calendar: Calendar): void {
  for (const [id, row] of Object.entries(form.schedule ?? {})) {
    within(names, calendar, ["schedule", id, "at"], row.at);
    if (row.do === "report") within(names, calendar, ["schedule", id, "due"], row.due);
    peopleFaults(id, row, names);
    if ("document" in row) names.oneOf(["schedule", id, "document"], row.document, "a document", names.documents);
    if (row.do === "answer" || row.do === "threat") answerFaults(form, id, row, names, calendar);
    if ((row.do === "demand" || row.do === "offer") && row.about === "declassify" && row.document === undefined) {
      names.fault(
        ["schedule", id],
        say("the document whose publication is demanded"),
        say("nothing"),
        say('add "document"'),
        true,
      );
    }
  }
}

function within(names: Names, calendar: Calendar, path: readonly string[], moment: string): void {
  const minute = calendar.minute(moment);
  if (minute === null) names.fault(path, say("a day that the calendar has"), named(moment));
  else if (minute < 0)
    names.fault(
      path,
      say("a time within the run"),
      say('"{time}", before its start', { time: moment }),
      say("lengthen preHistory, or move it"),
    );
  else if (minute > calendar.horizon)
    names.fault(
      path,
      say("a time within the run"),
      say('"{time}", after its end', { time: moment }),
      say("lengthen horizon, or move it"),
    );
}

function peopleFaults(id: string, row: AgendaRow, names: Names): void {
  const speaks = row.do === "statement" || row.do === "report";
  const speakers = speaks ? [...names.parties, ...names.reporters] : names.parties;
  if ("by" in row && typeof row.by === "string")
    names.oneOf(["schedule", id, "by"], row.by, speaks ? "a party or reporter" : "a party", speakers);
  if ("by" in row && typeof row.by === "object") names.each(["schedule", id, "by"], row.by, "a party", names.parties);
  if ("to" in row) names.oneOf(["schedule", id, "to"], row.to, "a party", names.parties);
  if (row.do === "shock") names.oneOf(["schedule", id, "victim"], row.victim, "a belligerent", names.belligerents);
}

/** An answer belongs to a demand or an offer of the agenda, a threat to a demand, and each comes after it. */
function answerFaults(
  form: ScenarioForm,
  id: string,
  { do: what, demand }: Extract<AgendaRow, { do: "answer" | "threat" }>,
  names: Names,
  calendar: Calendar,
): void {
  const rows = form.schedule!;
  const answered = what === "answer" ? ["demand", "offer"] : ["demand"];
  const demands = Object.keys(rows).filter((other) => answered.includes(rows[other]!.do));
  names.oneOf(["schedule", id, "demand"], demand, "a demand", demands);
  const asked = demands.includes(demand) ? calendar.minute(rows[demand]!.at) : null;
  const comes = calendar.minute(rows[id]!.at);
  if (asked !== null && comes !== null && comes <= asked) {
    names.fault(["schedule", id, "at"], say('a time after the demand "{name}"', { name: demand }), named(rows[id]!.at));
  }
}
