import { useI18n } from "../../i18n/i18n.ts";
import { indicatorName } from "../../model/atlas-index.ts";
import type { Reason } from "../../model/match/verdict.ts";
import { CitationButton } from "../citation/citation-button.tsx";
import { useLoadedAtlas } from "../facts/atlas-context.ts";
import { Figure } from "../facts/figure.tsx";
import { FactSentence } from "../sentence/fact-sentence.tsx";
import { factWords } from "./fact-words.ts";
import { NamedReason, NotNamedReason } from "./named-reason.tsx";
import { useRangeText } from "./use-range-text.ts";

interface ReasonTextProps {
  reason: Reason;
  /** The prospect's word, where the criterion is one. */
  word: string;
}

/** Why a criterion was judged as it was, with its source. */
export function ReasonText({ reason, word }: ReasonTextProps) {
  const { t, text, language } = useI18n();
  const { index, places } = useLoadedAtlas();
  const rangeText = useRangeText();
  switch (reason.kind) {
    case "named":
      return <NamedReason finding={reason.finding} />;
    case "not-named":
      return <NotNamedReason finding={reason.finding} word={word} />;
    case "district": {
      const place = places.get(reason.district);
      const district = place ? text(place.name) : reason.district;
      const share = Math.round((reason.share ?? 0) * 100);
      const isShare = reason.relation === "partly" && reason.share !== undefined;
      return isShare
        ? t("match.reason.district.partlyShare", { district, share: share === 0 ? "<1" : share })
        : t(`match.reason.district.${reason.relation}`, { district });
    }
    case "period": {
      const documents = reason.documents.flatMap((id) => {
        const document = index.documents.get(id);
        const period = document?.period ? ` (${document.period.from}–${document.period.to})` : "";
        return document ? [`${text(document.shortTitle)}${period}`] : [];
      });
      const list = documents.join(language === "zh" ? "、" : ", ");
      return t(`match.reason.period.${reason.period}`, { documents: list });
    }
    case "size": {
      const { target } = reason;
      return (
        <>
          {t("target.label", {
            year: target.year ?? "none",
            indicator: text(indicatorName(index, target.indicator)),
            measure: t("measure.target"),
          })}{" "}
          <Figure value={target.value} unit={target.unit} qualifier={target.qualifier} />{" "}
          <CitationButton cite={target.cite} hasDocument /> <FactSentence fact={target} />
        </>
      );
    }
    case "size-unstated":
      return t("match.reason.size.unstated");
    case "distance":
      return `${rangeText(reason.range, reason.state)} · ${t("match.reason.distance.computed")}`;
    case "no-distance":
      return t(`match.reason.none.${reason.why}`);
    case "names-organization": {
      const { fact } = reason;
      const relation = "relation" in fact ? t(`relation.${fact.relation}`) : "";
      return (
        <>
          {t("match.reason.namesOrganization", { name: factWords(fact, language), relation })}{" "}
          <CitationButton cite={fact.cite} hasDocument />
        </>
      );
    }
  }
}
