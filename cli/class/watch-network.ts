import { type House, type Network, networkOf, phonesIn } from "../../class/index.ts";
import type { Terminal } from "../terminal.ts";

const EVERY = 1000;

/** Tells in the terminal how the class fares: phones in each room, and once what can be known of the network. */
export function watchNetwork(house: House, terminal: Terminal): () => void {
  const began = Date.now();
  const told = new Set<Network>();
  const watching = setInterval(() => {
    const network = networkOf(house.reached, Date.now() - began);
    if (!told.has(network)) for (const line of NETWORK[network]) terminal.tell(line);
    told.add(network);
    const rooms = [...house.rooms.values()].map((room) => `room ${room.code}: ${phonesIn(room)} phones`);
    terminal.progress(rooms.join(", "));
  }, EVERY);
  return () => {
    clearInterval(watching);
    terminal.progress("");
  };
}

const NETWORK: Readonly<Record<Network, readonly string[]>> = {
  waiting: [],
  reached: ["Another device has reached this computer: the network lets phones through."],
  "page-only": [
    "Other devices get the page, but none has a live line. If they stand at the class's address, something between them and this",
    "computer stops it. Codes and cards work all the same: they need no network.",
  ],
  silent: [
    "No other device has reached this computer yet. If the class has tried, the network may keep its devices apart, as many",
    "school networks do, or this computer's firewall refuses. Try: one phone alone at the address above; the same Wi-Fi for all,",
    "not the guests'; leave for Node in the firewall; a hotspot. Or go on without: codes and cards need no network.",
  ],
};
