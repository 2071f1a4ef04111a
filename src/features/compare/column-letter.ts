/** The letter by which a column is spoken of in the cells of others. */
export function columnLetter(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}
