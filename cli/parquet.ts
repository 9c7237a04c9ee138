import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Column, DataTable } from "../sim/index.ts";

const TYPES = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" } as const;

/** A table as a Parquet file that carries its own dictionary and recipe, as key-value metadata. */
export function parquetOf(table: DataTable, about: Readonly<Record<string, string>>): Uint8Array {
  const columnData = table.columns.map((column, at) =>
    sourceOf(
      column,
      table.rows.map((row) => row[at]!),
    ),
  );
  const kvMetadata = Object.entries(about).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: "truce" }));
}

function sourceOf({ name, type }: Column, data: ColumnSource["data"]): ColumnSource {
  return { name, type: TYPES[type], data, nullable: true };
}
