/** What stands between a lesson and phones: the card that one holds up, and the code of a step's address. */
export const PHONES = {
  /** The four answers' letters, and the names of the signs beside them. */
  letters: ["A", "B", "C", "D"],
  signs: ["circle", "square", "triangle", "diamond"],
  holdUp: "Hold up my answer",
  putDown: "Put it down",
  code: "Code:",
  card: (letter: string, sign: string, text: string) => `Answer ${letter}, ${sign}: ${text}`,
  show: "QR code for phones",
  onProjector: "QR code on the projector",
  title: "Open this step on your phone",
  picture: "Open this picture on your phone",
  meet: "Join with your phone",
  wholeStep: "The step with its question",
  pictureOnly: "Only the picture",
  which: "What the code opens",
  close: "Close",
  local:
    "This address is this computer’s own: no phone can open it. Run “truce class”, which serves the lessons on your network, or put the page on a host.",
  room: "Room",
  came: (count: number) => (count === 1 ? "1 answer has come from a phone" : `${count} answers have come from phones`),
};
