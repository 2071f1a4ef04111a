import type { Conflict } from "../../model/schema/table.ts";
import { SentenceButton } from "../sentence/sentence-button.tsx";
import { SubjectContext } from "../sentence/subject-context.ts";
import { Figure } from "./figure.tsx";

/** What one side of a differing figure says: a figure that can be copied as a sentence, or quoted words. */
export function SideValue({ side }: { side: Conflict["sides"][number] }) {
  const { value, unit } = side;
  if (!unit) return <q lang="zh-CN">{value}</q>;
  return (
    // A side names its own subject, wherever it is listed.
    <SubjectContext value={null}>
      <Figure value={value} unit={unit} /> <SentenceButton figure={{ ...side, unit }} />
    </SubjectContext>
  );
}
