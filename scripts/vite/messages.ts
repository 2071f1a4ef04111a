import { compileMessage } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

/** Compiles the message catalogues at build time, so that no ICU parser is shipped. */
export function messages(): Plugin {
  return {
    name: "messages",
    enforce: "pre",
    transform(code, id) {
      if (!/\/i18n\/messages\/\w+\.json$/.test(id)) return null;
      const catalogue = JSON.parse(code) as Record<string, string>;
      const compiled = Object.fromEntries(
        Object.entries(catalogue).map(([key, text]) => [key, compileMessage(text)]),
      );
      return { code: JSON.stringify(compiled), map: null };
    },
  };
}
