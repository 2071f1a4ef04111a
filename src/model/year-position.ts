/** A day as a number on an axis of years, where a year's label stands in its middle. */
export function yearPosition(day: Date): number {
  const start = new Date(day.getFullYear(), 0, 1).getTime();
  const end = new Date(day.getFullYear() + 1, 0, 1).getTime();
  return day.getFullYear() - 0.5 + (day.getTime() - start) / (end - start);
}

/** A date of issue on the same axis; one without day or month stands in the middle of what it says. */
export function issuePosition(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year;
  return yearPosition(new Date(year, month - 1, day ?? 15));
}
