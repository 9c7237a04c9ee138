import { useCallback } from "preact/hooks";
import type { Run } from "../run.ts";
import { seatingOf } from "../select/seats.ts";
import { trustOverTime } from "../select/trust.ts";
import type { Space } from "../views/view.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { Drawn } from "./drawn.tsx";
import { projectedSeats, seatLayout } from "./seat-layout.ts";

const words = wordsOf("trust", TRUST);
const projector = wordsOf("projector", PROJECTOR);

/** Who trusts whom now, before a class. */
export function Body({ run: { journal } }: { readonly run: Run }) {
  const layout = useCallback(
    (space: Space) => seatLayout(seatingOf(journal), trustOverTime(journal), space),
    [journal],
  );
  return (
    <>
      <Drawn
        view={projectedSeats}
        name="parties"
        label={words().seatsLabel}
        layout={layout}
        note={({ seating: { seats }, all }) =>
          seats.length < all && <p class="key">{projector().some(seats.length, all)}</p>
        }
      />
      <p class="key where-room">{words().seatsKey}</p>
    </>
  );
}
