import { describe, expect, it } from "vitest";
import { openService } from "./open-service.ts";

describe("the headings above a citation", () => {
  it("are given in English too, one for each, wherever a citation comes from", async () => {
    const service = await openService();
    const found: string[] = [];
    for (const { id } of (await service.documents()).documents) {
      const { tables = [], clauses = [] } = (await service.document(id)) ?? {};
      const refs = [...clauses, ...clauses.flatMap((c) => c.children), ...tables.flatMap((t) => t.rows)].map(
        (c) => c.ref,
      );
      for (const ref of refs) {
        const clause = (await service.clause(`${id}/${ref}`))?.clause;
        expect(clause?.pathEn?.length, `${id}/${ref}`).toBe(clause?.path.length);
        clause?.path.forEach((step, at) => {
          if (clause.pathEn?.[at] === null) found.push(step);
        });
      }
    }
    expect(found).toEqual([]);
  }, 60_000);

  it("stand beside each citation of an answer", async () => {
    const service = await openService();
    const answer = await service.ask({ question: "最高奖励多少？", lang: "auto", topK: 5, explain: false });
    expect(answer.citations.length).toBeGreaterThan(0);
    for (const { clause } of answer.citations)
      expect(clause.pathEn?.map((step) => step !== null && /^[^\p{Script=Han}]{3}/u.test(step))).toEqual(
        clause.path.map(() => true),
      );
  });
});
