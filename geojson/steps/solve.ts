/** Halvings of the search interval: enough to bring any degree or kilometre below a micrometre. */
const STEPS = 60;

/** The argument between `low` and `high` at which a rising function reaches `goal`, by bisection. */
export function solve(rising: (argument: number) => number, goal: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (rising(middle) < goal) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
