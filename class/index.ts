/** The door of the class: what the server needs of it. The page takes single files, as it pays for each by the byte. */
export { SIGNS } from "./answer-code.ts";
export { enter, type House, knock, leave, newHouse, seen, tick } from "./house.ts";
export { LIMITS } from "./limits.ts";
export { ENDINGS, type Ending, LONGEST, ROOM_SIGNS } from "./messages.ts";
export { type Network, networkOf } from "./network.ts";
export { phonesIn } from "./room.ts";
export { hear } from "./talk.ts";
