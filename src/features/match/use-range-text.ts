import { useI18n } from "../../i18n/i18n.ts";
import { type DistanceRange, kilometres } from "../../model/distance-range.ts";

type State = "within" | "beyond" | "straddles" | "edge";

/** Puts a distance and how it was judged into words, with its accuracy and what it was measured from. */
export function useRangeText(): (range: DistanceRange, state: State) => string {
  const { t, text } = useI18n();
  return ({ name, fromM, toM, accuracyM, basis }, state) => {
    const [from, to] = [kilometres(fromM, accuracyM), kilometres(toM, accuracyM)];
    const value = from === to ? t("distance.value", { value: from }) : t("distance.range", { from, to });
    const accuracy = t("distance.accuracy", { value: (accuracyM / 1000).toFixed(accuracyM < 1000 ? 1 : 0) });
    const remark =
      basis === "members"
        ? t("match.reason.distance.members")
        : basis === "host-ground" || basis === "host-position"
          ? t("match.reason.distance.host")
          : "";
    const range = [value, accuracy, remark].filter(Boolean).join(" ");
    return t(`match.reason.distance.${state}`, { target: text(name), range });
  };
}
