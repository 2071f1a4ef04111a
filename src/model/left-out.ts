import type { AtlasIndex } from "./atlas-index.ts";
import type { BuiltFact } from "./schema/atlas.ts";

/** Leaves organizations out of a hand-out. */
export interface LeftOut {
  /** Ids of the organizations. */
  ids: readonly string[];
  /** Whether a text names one of them. */
  isNamedIn: (text: string) => boolean;
  /** The facts that neither are about one of them nor name one. */
  keep: <Fact extends BuiltFact>(facts: readonly Fact[]) => Fact[];
}

/** Every wording of a fact. */
function wordings(fact: BuiltFact): string[] {
  const own = [
    fact.value,
    "en" in fact ? fact.en : "",
    "reading" in fact ? (fact.reading ?? "") : "",
    "of" in fact && fact.of ? `${fact.of.zh} ${fact.of.en}` : "",
  ];
  const functions = fact.kind === "system" ? (fact.functions ?? []) : [];
  return [...own, ...functions.flatMap(({ value, en }) => [value, en])];
}

/** Leaves the organizations of these ids out, under every name that the documents give them; unknown ids are ignored. */
export function leaveOut(index: AtlasIndex, ids: readonly string[]): LeftOut {
  const known = ids.flatMap((id) => index.organizations.get(id) ?? []);
  const names = known
    .flatMap(({ name, aliases = [] }) => [name.zh, name.en, ...aliases])
    .map((name) => name.toLowerCase());
  const isNamedIn = (text: string): boolean => {
    const folded = text.toLowerCase();
    return names.some((name) => folded.includes(name));
  };
  const isLeftOut = (fact: BuiltFact): boolean =>
    ("organization" in fact && ids.includes(fact.organization)) || wordings(fact).some(isNamedIn);
  return {
    ids: known.map(({ id }) => id),
    isNamedIn,
    keep: (facts) => facts.filter((fact) => !isLeftOut(fact)),
  };
}
