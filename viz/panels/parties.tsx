import type { PanelContent } from "../panel.ts";
import { Picture } from "../parts/picture.tsx";
import type { Run } from "../run.ts";
import { remembered } from "../select/memo.ts";
import { seatingAt, seatingOf, seatingTable } from "../select/seats.ts";
import { trustOverTime } from "../select/trust.ts";
import { type SeatPicture, seatsView } from "../views/seats.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("trust", TRUST);

const picture = remembered((journal): SeatPicture => ({ seating: seatingOf(journal), trust: trustOverTime(journal) }));

function Body({ run }: { readonly run: Run }) {
  const simulated = run.journal.start.settings.mode === "simulation";
  return (
    <>
      <Picture view={seatsView} model={picture(run.journal)} name="parties" label={words().seatsLabel} />
      {simulated && <p class="key">{words().seatsKey}</p>}
    </>
  );
}

export const parties: PanelContent = {
  Body,
  summary: ({ journal }, _, minute) => seatingAt(journal, minute).summary,
  table: ({ journal }, _, minute) => seatingTable(journal, minute),
  tag: ({ journal }) => seatingOf(journal).tag,
};
