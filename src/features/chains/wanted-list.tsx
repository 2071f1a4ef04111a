import { useI18n } from "../../i18n/i18n.ts";
import { wantedOf } from "../../model/chain-marks.ts";
import type { BuiltChain } from "../../model/schema/built-chain.ts";
import { Section } from "../../ui/section.tsx";
import { FactList } from "../facts/fact-list.tsx";
import { NotStated } from "../facts/not-stated.tsx";

/** What the documents want for a chain: what is sought first, then what they call missing or weak. */
export function WantedList({ chain }: { chain: BuiltChain }) {
  const { t } = useI18n();
  const all = wantedOf(chain);
  const sought = all.filter(({ nature }) => nature === "sought");
  const lacking = all.filter(({ nature }) => nature !== "sought");
  return (
    <>
      <Section title={t("chains.sought")} aside={String(sought.length)}>
        {sought.length > 0 ? <FactList facts={sought} /> : <NotStated />}
      </Section>
      {lacking.length > 0 && (
        <Section title={t("chains.lacking")} aside={String(lacking.length)}>
          <FactList facts={lacking} />
        </Section>
      )}
    </>
  );
}
