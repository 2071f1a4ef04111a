import type { ReactNode } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { ChartKey } from "./chart-key.tsx";
import styles from "./figures-head.module.css";
import { useFigures } from "./use-figures.ts";

interface FiguresHeadProps {
  title: string;
  /** Where the page stands below the overview. */
  path?: { id: string; name: string }[];
  children?: ReactNode;
}

/** Head of a page of figures: the way back, what it is about, what the marks mean. */
export function FiguresHead({ title, path = [], children }: FiguresHeadProps) {
  const { t } = useI18n();
  const figures = useFigures();
  return (
    <header className={styles["head"]}>
      <nav className={styles["path"]} aria-label={t("figures.path")}>
        <LinkButton onClick={figures.overview}>{t("figures.all")}</LinkButton>
        {path.map(({ id, name }) => (
          <span key={id}>
            {" › "}
            <LinkButton onClick={() => figures.of(id)}>{name}</LinkButton>
          </span>
        ))}
      </nav>
      <h3 className={styles["title"]}>{title}</h3>
      {children}
      <ChartKey />
    </header>
  );
}
