import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "evals/report/tests.json" }]],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
