import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,cases,properties,docs}/**/*.test.ts"],
    testTimeout: 60_000,
  },
});
