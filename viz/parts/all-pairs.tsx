import { useEffect, useState } from "preact/hooks";
import { pairKey } from "../../sim/index.ts";
import { trustOverTime } from "../select/trust.ts";
import { useLater, useSession } from "../use-app.ts";
import { TRUST_PAIRS } from "../words/english/trust-pairs.ts";
import { wordsOf } from "../words/language.ts";
import type { TrustPairs } from "./trust-pairs.tsx";

const words = wordsOf("trustPairs", TRUST_PAIRS);

type Props = Parameters<typeof TrustPairs>[0];

/** Trust of every pair, for who asks for it: closed it draws nothing, so that nothing follows the play head. */
export function AllPairs(props: Props) {
  const { pairs } = trustOverTime(props.run.journal);
  const [open, setOpen] = useState(false);
  const Pairs = useLater(open, () => import("./trust-pairs.tsx").then((part) => part.TrustPairs));
  const chosen = useSession(({ selection }) =>
    selection?.kind === "pair" ? pairKey(selection.holder, selection.target) : null,
  );
  // A pair that is chosen elsewhere, as among the seats, is to be seen here.
  useEffect(() => {
    if (pairs.some(({ key, leading }) => key === chosen && !leading)) setOpen(true);
  }, [chosen]);
  return (
    <details class="more all-pairs" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().all(pairs.length)}</summary>
      {Pairs !== null && <Pairs {...props} />}
    </details>
  );
}
