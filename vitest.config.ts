import { defineConfig } from "vitest/config";
import { messages } from "./scripts/vite/messages.ts";

export default defineConfig({
  plugins: [messages()],
  test: { include: ["tests/**/*.test.{ts,tsx}"], environment: "node", testTimeout: 60_000 },
});
