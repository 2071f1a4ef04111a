import query from "@tanstack/eslint-plugin-query";
import accessibility from "eslint-plugin-jsx-a11y-x";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["dist", "node_modules", "public", "coverage", "test-results", "playwright-report", ".cache"] },
  ...typescript.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/explicit-function-return-type": [
        "error",
        { allowExpressions: true, allowTypedFunctionExpressions: true, allowHigherOrderFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["**/*.tsx"],
    rules: { "@typescript-eslint/explicit-function-return-type": "off" },
  },
  {
    files: ["src/**/use-*.ts", "src/api/*.ts"],
    rules: { "@typescript-eslint/explicit-function-return-type": "off" },
  },
  { files: ["src/**/*.{ts,tsx}"], ...hooks.configs.flat["recommended-latest"] },
  { files: ["src/**/*.tsx"], ...accessibility.configs.recommended },
  ...query.configs["flat/recommended"].map((config) => ({ ...config, files: ["src/**/*.{ts,tsx}"] })),
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/map/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "maplibre-gl", message: "Only src/map imports the map engine." }] },
      ],
    },
  },
  {
    files: ["tests/**/*.ts"],
    ignores: ["tests/e2e/browser.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@playwright/*", "playwright*"],
              message: "Only tests/e2e/browser.ts imports Playwright.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    ...typescript.configs.disableTypeChecked,
    rules: {
      ...typescript.configs.disableTypeChecked.rules,
      "@typescript-eslint/explicit-function-return-type": "off",
    },
  },
);
