import { useI18n } from "../../i18n/i18n.ts";

/** Share of surface as a text in percent. */
export function percentText(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return "< 0.1";
  return percent.toFixed(percent < 10 ? 1 : 0);
}

/** Writes a surface in km², with decimals below 100. */
export function useKm2(): (value: number) => string {
  const { t, language } = useI18n();
  return (value) =>
    t("overlap.km2", {
      value: value.toLocaleString(language === "zh" ? "zh-CN" : "en-GB", {
        maximumFractionDigits: value < 1 ? 2 : value < 100 ? 1 : 0,
      }),
    });
}
