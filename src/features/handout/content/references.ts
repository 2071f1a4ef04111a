/** Numbers the sources of a hand-out in the order in which they are first named. */
export class References {
  private readonly numbers = new Map<string, number>();

  /** Number of a citation, from 1. */
  numberOf(cite: string): number {
    const known = this.numbers.get(cite);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(cite, number);
    return number;
  }

  /** The citations, the first at number 1. */
  get cites(): string[] {
    return [...this.numbers.keys()];
  }
}
