import type { PanelContent } from "../panel.ts";
import { Picture } from "../parts/picture.tsx";
import type { Run } from "../run.ts";
import { remembered } from "../select/memo.ts";
import { seatingAt, seatingOf, seatingTable } from "../select/seats.ts";
import { trustOverTime } from "../select/trust.ts";
import { type SeatPicture, seatsView } from "../views/seats.ts";

const picture = remembered((journal): SeatPicture => ({ seating: seatingOf(journal), trust: trustOverTime(journal) }));

function Body({ run }: { readonly run: Run }) {
  const simulated = run.journal.start.settings.mode === "simulation";
  return (
    <>
      <Picture
        view={seatsView}
        model={picture(run.journal)}
        name="parties"
        label="Seats of the parties, and between them curves as wide as trust"
      />
      {simulated && (
        <p class="key">
          Width and number: trust, of 100. Lighter edge: how unsure it is. Dashed: a patron and the client that it
          answers for.
        </p>
      )}
    </>
  );
}

export const parties: PanelContent = {
  Body,
  summary: ({ journal }, _, minute) => seatingAt(journal, minute).summary,
  table: ({ journal }, _, minute) => seatingTable(journal, minute),
  tag: ({ journal }) => seatingOf(journal).tag,
};
