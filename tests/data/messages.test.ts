import { readFileSync } from "node:fs";
import { type CompiledMessage, compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";

/** A message catalogue as translators edit it. */
function catalogue(language: "zh" | "en"): Record<string, string> {
  const file = new URL(`../../src/i18n/messages/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
}

/** Names of the variables that a compiled message asks for, those within plural and select branches too. */
function variablesOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === "string") return [];
    const [name, , branches] = token;
    const below = Object.values(branches ?? {}).filter((branch): branch is CompiledMessage =>
      Array.isArray(branch),
    );
    return [name, ...below.flatMap(variablesOf)];
  });
}

function variables(text: string): string {
  return [...new Set(variablesOf(compileMessage(text)))].sort().join(" ");
}

const zh = catalogue("zh");
const en = catalogue("en");

describe("the message catalogues", () => {
  it("have the same keys, in the same order", () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it("ask for the same variables", () => {
    const unlike = Object.keys(zh).filter((key) => variables(zh[key] ?? "") !== variables(en[key] ?? ""));
    expect(unlike).toEqual([]);
  });

  it("hold no empty message", () => {
    expect([...Object.entries(zh), ...Object.entries(en)].filter(([, text]) => text.trim() === "")).toEqual(
      [],
    );
  });

  it("have no English message with Chinese characters", () => {
    expect(Object.entries(en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
