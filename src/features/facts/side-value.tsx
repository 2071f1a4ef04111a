import type { BuiltConflict } from "../../model/schema/atlas.ts";
import { SentenceButton } from "../sentence/sentence-button.tsx";
import { Figure } from "./figure.tsx";

/** What one side of a differing figure says: a figure that can be copied as a sentence, or quoted words. */
export function SideValue({ side }: { side: BuiltConflict["sides"][number] }) {
  const { value, unit, cite, stated } = side;
  if (!unit || !stated) return <q lang="zh-CN">{value}</q>;
  return (
    <>
      <Figure value={value} unit={unit} qualifier={stated.qualifier} />{" "}
      <SentenceButton figure={{ ...stated, value, unit, cite }} />
    </>
  );
}
