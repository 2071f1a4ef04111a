import { useI18n } from "../../i18n/i18n.ts";
import { useStore } from "../../store/store.ts";
import { Section } from "../../ui/section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AreaSelect } from "./area-select.tsx";
import { LayoutSelects } from "./layout-selects.tsx";
import { useCompared } from "./use-compared.ts";

/** The structure that two plans draw: the pair that is asked for first. */
const PRESET: [string, string] = ["qinchuangyuan-city", "qinchuangyuan-xixian"];

/** Where a comparison begins: choose areas, or two layouts. */
export function CompareStart() {
  const { t } = useI18n();
  const openWorkspace = useStore((s) => s.openWorkspace);
  const { toggle } = useCompared();
  const openLayouts = (...items: [string, string]): void => openWorkspace({ kind: "compare", items });
  return (
    <>
      <Section title={t("compare.startAreas")}>
        <AreaSelect label={t("compare.addArea")} taken={[]} onChoose={toggle} />
      </Section>
      <Section title={t("compare.startLayouts")}>
        <LayoutSelects onChoose={openLayouts} />
        <p>
          <TextButton onClick={() => openLayouts(...PRESET)}>{t("compare.preset")}</TextButton>
        </p>
      </Section>
    </>
  );
}
