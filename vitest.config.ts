import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", ["json", { outputFile: "evals/report/tests.json" }]],
    // They end what hangs. On a machine with other work to do, what takes seconds may take minutes.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
