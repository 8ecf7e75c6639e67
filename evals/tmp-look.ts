import { openKnowledge } from "../src/app/open-knowledge.ts";
const { knowledge } = await openKnowledge({ corpusDir: "corpus", indexDir: "index", embeddingsModel: null });
for (const id of process.argv.slice(2)) { const p=knowledge.passages.get(id)!; console.log(id,"|",p.inherited,"|",p.text,"|",knowledge.english(p.text),"|",p.figures.map(f=>`${f.text}:${f.bound}:${f.per}:${f.label}:${f.year}:${f.role}`).join(" ; "),"|",p.path.slice(-2).join("/")); }
