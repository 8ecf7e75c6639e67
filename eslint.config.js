import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules/", "index/", "corpus/", "data/", "evals/report/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-param-reassign": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/prefer-readonly": "error",
      // A default is a deliberate word about all the rest.
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A cast may widen or name a literal ("as const"), never talk the compiler out of a fault.
      "@typescript-eslint/no-unsafe-type-assertion": "error",
      // Numbers in a template are fine; objects would print as [object Object].
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Texts come from strangers: no pattern may take more than linear time, whatever it is given.
    files: ["src/**"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    // The widget tells a host page's developer what is wrong, and Safari ends a composition with a key code alone.
    files: ["src/widget/**/*.ts"],
    rules: {
      "no-console": ["error", { allow: ["error"] }],
      "@typescript-eslint/no-deprecated": ["error", { allow: [{ from: "lib", name: "keyCode" }] }],
    },
  },
  {
    // What runs in a browser is plain JavaScript, outside the TypeScript project.
    files: ["**/*.js", "**/*.mjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, "@typescript-eslint/no-unused-expressions": "off" },
  },
);
