/** Hands a column's memory over, as giving it to another thread does; the column says that it is empty then. */
export function handOver<C extends Float64Array | Uint8Array | Int32Array>(column: C): C {
  structuredClone(column.buffer, { transfer: [column.buffer as ArrayBuffer] });
  return column;
}
