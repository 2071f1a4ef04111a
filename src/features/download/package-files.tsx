import { useDataPackage } from "../../api/data-package.ts";
import { dataUrl } from "../../api/data-url.ts";
import { useI18n } from "../../i18n/i18n.ts";
import styles from "./download-dialog.module.css";

/** Between the Chinese and the English title of a file. */
const TITLE_SEPARATOR = " · ";

/** The data package, file by file; its descriptor first. */
export function PackageFiles() {
  const { t, language } = useI18n();
  const { data } = useDataPackage();
  return (
    <>
      <p>
        <a href={dataUrl("package/datapackage.json")}>{t("download.package")}</a>
      </p>
      <ul className={styles["files"]} aria-label={t("download.files")}>
        {data?.resources.map(({ path, title, bytes }) => {
          const [zh = "", ...english] = title.split(TITLE_SEPARATOR);
          return (
            <li key={path}>
              <a href={dataUrl(`package/${path}`)} download={path}>
                {path}
              </a>{" "}
              <span className={styles["small"]}>
                {language === "zh" ? zh : english.join(TITLE_SEPARATOR)} ·{" "}
                {t("download.kilobytes", { size: Math.ceil(bytes / 1000) })}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
