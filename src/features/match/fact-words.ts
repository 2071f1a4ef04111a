import type { Language } from "../../model/quantity.ts";
import type { BuiltFact } from "../../model/schema/atlas.ts";

/** The words of a fact in a language: our reading where the document misprints or is elliptical. */
export function factWords(fact: BuiltFact, language: Language): string {
  if (!("en" in fact)) return fact.value;
  return language === "zh" ? (fact.reading ?? fact.value) : fact.en;
}
