import { type ChangeEvent, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n.ts";
import { type ReadFile, readShortlistFile } from "../../model/shortlist/shortlist-file.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { ImportDialog } from "./import-dialog.tsx";

/** Chooses a file and asks what to do with it; nothing changes before that. */
export function ImportButton({ onDone }: { onDone: (message: string) => void }) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ name: string; read: ReadFile } | null>(null);
  const handleChange = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0];
    if (!file) return;
    const read = readShortlistFile(await file.text());
    target.value = "";
    setChosen({ name: file.name, read });
  };
  return (
    <>
      <TextButton icon="folder" onClick={() => input.current?.click()}>
        {t("shortlist.import")}
      </TextButton>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="shortlist-file"
        onChange={(event) => void handleChange(event)}
      />
      {chosen && (
        <ImportDialog
          file={chosen.name}
          read={chosen.read}
          onClose={() => setChosen(null)}
          onDone={(message) => {
            setChosen(null);
            onDone(message);
          }}
        />
      )}
    </>
  );
}
