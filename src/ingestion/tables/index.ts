export type { TableContext } from "./assemble.ts";
export { compareTables, type TableDifference } from "./compare.ts";
export { applyOverlays, parseOverlays, TableOverlay } from "./overlays.ts";
export { readTables, type TableReading } from "./read-tables.ts";
