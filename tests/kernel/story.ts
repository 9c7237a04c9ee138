import { initialState, Simulation } from "../../sim/kernel/index.ts";

/** An empty simulation whose events are words. */
export const fresh = (budget?: number) => new Simulation<string>(initialState("kernel", budget));

/** Runs to the end and lists "minute event". */
export function story(simulation: Simulation<string>, apply: (event: string) => void = () => {}): string[] {
  const lines: string[] = [];
  simulation.run((event) => {
    lines.push(`${simulation.now} ${event}`);
    apply(event);
  });
  return lines;
}
