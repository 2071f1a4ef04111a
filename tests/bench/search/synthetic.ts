import type { SearchRecord } from "../../../src/model/schema/search.ts";

/** Repeatable numbers from 0 to 1 (Park and Miller). */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

/** Records whose names are joined from halves of real ones, the same for the same seed. */
export function syntheticRecords(real: SearchRecord[], count: number, seed = 20261126): SearchRecord[] {
  const source = numbers(seed);
  const pick = (): SearchRecord => {
    const record = real[Math.floor(source.next().value * real.length)];
    if (!record) throw new Error("no records to join names from");
    return record;
  };
  return Array.from({ length: count }, (_, at) => {
    const [front, back] = [pick(), pick()];
    return {
      kind: front.kind,
      id: `synthetic-${at}`,
      zh: front.zh.slice(0, 6) + back.zh.slice(-6),
      en: `${front.en.split(" ").slice(0, 3).join(" ")} ${back.en.split(" ").slice(-3).join(" ")}`,
      weight: Math.round(source.next().value * 6),
    };
  });
}
