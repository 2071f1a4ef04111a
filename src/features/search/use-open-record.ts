import { useCallback } from "react";
import type { SearchRecord } from "../../model/schema/search.ts";
import { useGoTo } from "../facts/use-go-to.ts";
import { useShowIndustry } from "../facts/use-show-industry.ts";

/** Opens what a record stands for in the panel and shows it on the map; an indicator or a task opens its document. */
export function useOpenRecord(): (record: SearchRecord) => void {
  const goTo = useGoTo();
  const showIndustry = useShowIndustry();
  return useCallback(
    ({ kind, id, document }: SearchRecord) => {
      switch (kind) {
        case "area":
          goTo.area(id);
          break;
        case "place":
          goTo.place(id);
          break;
        case "layout":
          goTo.layout(id);
          break;
        case "organization":
          goTo.organization(id);
          break;
        case "industry":
          goTo.industry(id);
          showIndustry(id);
          break;
        case "document":
          goTo.document(id);
          break;
        case "indicator":
        case "task":
          if (document !== undefined) goTo.document(document);
          break;
      }
    },
    [goTo, showIndustry],
  );
}
