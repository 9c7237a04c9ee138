/** What the columns of a run's tables mean, as the data dictionary says it. The English stands with the tables themselves. */
export const TABLES = {
  dictionary: {
    row: "One column of one table",
  },
  meaning: (english: string) => english,
};
