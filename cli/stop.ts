/** A command that cannot go on says why in lines for a person, and with which number the process ends. */
export class Stop extends Error {
  constructor(
    readonly exit: number,
    readonly lines: readonly string[],
  ) {
    super(lines.join("\n"));
    this.name = "Stop";
  }
}
