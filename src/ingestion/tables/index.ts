export { readTables, type TableReading } from "./read-tables.ts";
export type { TableContext } from "./assemble.ts";
