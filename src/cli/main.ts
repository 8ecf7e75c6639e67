import { Command, CommanderError, Option } from "commander";
import { UsageError } from "./usage.ts";

/** Exit codes: 0 done, 1 something broke, 2 called wrongly or the environment makes no sense. */
const EXIT = { broken: 1, usage: 2 };

const lang = () => new Option("-l, --lang <lang>", "language of the answer").choices(["zh", "zh-Hant", "en", "auto"]);
const asOf = () => new Option("--as-of <day>", "the day that counts, YYYY-MM-DD; default: today in Asia/Shanghai");
const json = () => new Option("--json", "print the API's JSON");

/** The commands. Each loads its own code when it is called, so that `--help` is quick. */
function commands(): Command {
  const program = new Command("wence")
    .description("Answers questions about Chinese public policy from the policy's own clauses.")
    .exitOverride();
  program
    .command("ask <question>")
    .description("answer one question")
    .addOption(lang())
    .addOption(asOf())
    .addOption(json())
    .option("--explain", "show how the question was read and the ranking")
    .action(async (question: string, options: object) => (await import("./queries.ts")).runAsk(question, options));
  program
    .command("search <words>")
    .description("ranked passages, without an answer")
    .addOption(lang())
    .addOption(asOf())
    .option("-n, --limit <count>", "how many, 1 to 50")
    .addOption(json())
    .action(async (words: string, options: object) => (await import("./queries.ts")).runSearch(words, options));
  program
    .command("documents")
    .description("list the documents with their validity")
    .addOption(asOf())
    .addOption(json())
    .action(async (options: object) => (await import("./queries.ts")).runDocuments(options));
  program
    .command("changes <id> <since>")
    .description("what edition <id> changed against edition <since>")
    .addOption(asOf())
    .addOption(json())
    .action(async (id: string, since: string, options: object) =>
      (await import("./queries.ts")).runChanges(id, since, options),
    );
  program
    .command("conflicts [id]")
    .description(
      "where prints, places of a document, or interpretations and policies disagree; of all documents or one",
    )
    .addOption(asOf())
    .addOption(json())
    .action(async (id: string | undefined, options: object) =>
      (await import("./queries.ts")).runConflicts(id, options),
    );
  program
    .command("ingest")
    .description("read corpus/sources and write corpus/documents and corpus/rules")
    .option("--report", "tell where every character of every source went")
    .action(async ({ report }: { report?: boolean }) =>
      (await import("./ingest.ts")).runIngest(report === true ? ["--report"] : []),
    );
  program
    .command("translate")
    .description("draft the English that is missing, by the language model that LLM names")
    .action(async () => (await import("./translate.ts")).runTranslate());
  program
    .command("train")
    .description("train the sentence encoder from the corpus")
    .action(async () => (await import("./train-command.ts")).runTrainCommand());
  program
    .command("index")
    .description("build the index anew")
    .action(async () => (await import("./build-index.ts")).runIndex());
  const keys = program.command("keys").description("keys for the desk, editors, reviewers and administrators");
  keys
    .command("make")
    .description("make a key and show it, this once")
    .requiredOption("--name <name>", "whose it is")
    .requiredOption("--scope <scope>", "desk, editor, reviewer or admin")
    .action(async (options: object) => (await import("./records.ts")).runKeysMake(options));
  keys
    .command("list")
    .description("list the keys with their last use")
    .action(async () => (await import("./records.ts")).runKeysList());
  keys
    .command("revoke <id>")
    .description("close a key and its sessions")
    .action(async (id: string) => (await import("./records.ts")).runKeysRevoke(id));
  const audit = program.command("audit").description("who did what: a trail in which nothing can be changed unseen");
  audit
    .command("verify")
    .description("prove that the trail is whole")
    .option("--head <number:hash>", "a head printed before, which must still stand in it")
    .action(async (options: { head?: string }) => (await import("./records.ts")).runAuditVerify(options));
  audit
    .command("list")
    .description("the newest entries")
    .option("-n, --limit <count>", "how many; default: 50")
    .action(async (options: { limit?: string }) => (await import("./records.ts")).runAuditList(options));
  program
    .command("export <kind>")
    .description("answers, feedback, corrections, pins, keys or audit, with personal data masked")
    .addOption(new Option("--format <format>", "default: json").choices(["json", "csv"]))
    .option("--out <file>", "default: standard output")
    .action(async (kind: string, options: object) => (await import("./records.ts")).runExport(kind, options));
  program
    .command("retain")
    .description("remove what has been kept for as long as RETENTION says; a server does so every day")
    .action(async () => (await import("./records.ts")).runRetain());
  program
    .command("serve")
    .description("serve pages and API; settings come from the environment, see the README")
    .action(async () => (await import("./serve.ts")).runServe());
  program
    .command("doctor")
    .description("look at all that a start needs, and say what is wrong and what to do")
    .action(async () => (await import("./doctor.ts")).runDoctor());
  program
    .command("mcp")
    .description("speak the Model Context Protocol over standard input and output")
    .action(async () => (await import("./mcp.ts")).runMcp());
  return program;
}

// Whoever read on, as `head` does, has had enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : EXIT.broken);
});

try {
  await commands().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT.usage; // commander has printed the help or the fault already
  } else {
    const usage = error instanceof UsageError || (error instanceof Error && error.name === "ConfigError");
    process.stderr.write(
      `${error instanceof Error ? (usage ? error.message : (error.stack ?? error.message)) : String(error)}\n`,
    );
    process.exit(usage ? EXIT.usage : EXIT.broken);
  }
}
