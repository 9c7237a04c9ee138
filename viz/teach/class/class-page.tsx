import type { LessonCard } from "../lesson.ts";
import { Door } from "./door.tsx";
import { Follow } from "./follow.tsx";
import { Lead } from "./lead.tsx";
import { kept, takeKey } from "./room-address.ts";

interface Props {
  readonly room: string;
  readonly lessons: readonly LessonCard[];
}

/** A class on the network: its teacher, one of its phones, or somebody at its door. */
export function ClassPage({ room, lessons }: Props) {
  const key = takeKey();
  const secret = room === "" ? null : kept.get(`secret:${room}`);
  if (secret !== null) return <Lead lessons={lessons} place={{ room, secret }} />;
  if (room === "" && key !== null) return <Lead lessons={lessons} place={{ key }} />;
  return room === "" ? <Door /> : <Follow room={room} lessons={lessons} />;
}
