import type { Issue } from "../issue.ts";
import type { Dataset, Loaded, Path } from "../read.ts";
import { industryResolver, organizationResolver } from "../resolve.ts";
import { walkAreas, walkFacts } from "../walk.ts";

/** Area ids and area names are unique within their layout (names among siblings). */
export function checkAreaNames(dataset: Dataset): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const { record, path, layout, area } of walkAreas(dataset)) {
    for (const [what, key] of [
      ["id", `${layout}#${area.id}`],
      ["name", `${layout}/${path.slice(0, -1).join(".")}/${area.name.reading ?? area.name.value}`],
    ] as const) {
      if (seen.has(key)) {
        issues.push({
          file: record.file,
          line: record.lineOf(path),
          message: `duplicate ${what} ${what === "id" ? area.id : area.name.value} within ${layout}`,
          mend: `give each area of a layout its own ${what}`,
        });
      }
      seen.add(key);
    }
  }
  return issues;
}

/** Every firm, institution and industry word answers to exactly one record, and no two records claim one word. */
export function checkResolution(dataset: Dataset): Issue[] {
  const issues: Issue[] = [];
  const organizations = organizationResolver(dataset);
  const industries = industryResolver(dataset);
  for (const [resolver, what] of [
    [organizations, "organizations"],
    [industries, "industries"],
  ] as const) {
    for (const { wording, owners } of resolver.contested) {
      const owner = owners[1];
      if (!owner) continue;
      issues.push({
        file: owner.record.file,
        line: owner.record.lineOf(owner.path),
        message: `${wording} belongs to several ${what}: ${owners.map(({ id }) => id).join(", ")}`,
        mend: "merge the records or keep the word in one of them",
      });
    }
  }
  for (const { record, path, fact } of walkFacts(dataset)) {
    const isIndustry = fact.kind === "industry";
    if (!isIndustry && fact.kind !== "firm" && fact.kind !== "institution") continue;
    const word = fact.reading ?? fact.value;
    if ((isIndustry ? industries : organizations).find(word).length > 0) continue;
    issues.push({
      file: record.file,
      line: record.lineOf(path),
      message: `${fact.kind} ${word} is in no record`,
      mend: isIndustry
        ? "add it as a name or alias in data/industries"
        : "add it as a name or alias in data/organizations",
    });
  }
  return issues;
}

/** One Chinese wording has one English form, and the glossary's form where it holds the word. */
export function checkEnglish(dataset: Dataset): Issue[] {
  const forms = new Map<string, { en: string; file: string }>();
  const issues: Issue[] = [];
  const claim = (zh: string, en: string, record: Loaded<unknown>, path: Path): void => {
    const known = forms.get(zh);
    if (!known) forms.set(zh, { en, file: record.file });
    else if (known.en !== en) {
      issues.push({
        file: record.file,
        line: record.lineOf(path),
        message: `${zh} is “${en}” here and “${known.en}” in ${known.file}`,
        mend: "use one English form",
      });
    }
  };
  for (const record of dataset.glossary) {
    for (const [index, term] of record.value.terms.entries())
      claim(term.zh, term.en, record, ["terms", index]);
  }
  for (const { record, path, area } of walkAreas(dataset)) {
    claim(area.name.reading ?? area.name.value, area.name.en, record, [...path, "name"]);
  }
  for (const record of dataset.organizations)
    claim(record.value.name.zh, record.value.name.en, record, ["name"]);
  for (const { record, path, fact } of walkFacts(dataset)) {
    if ("en" in fact) claim(fact.reading ?? fact.value, fact.en, record, path);
  }
  return issues;
}
