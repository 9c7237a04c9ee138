/** What the process says when it ends; scripts rely on these numbers. */
export const EXIT = {
  fine: 0,
  unexpected: 1,
  usage: 2,
  invalid: 3,
  expectation: 4,
  interrupted: 130,
} as const;
