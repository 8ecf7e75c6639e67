import { openKnowledge } from "../src/app/open-knowledge.ts";
import { claimSourcesIn } from "../src/app/claim-sources.ts";
import { checkClaim } from "../src/guards/index.ts";
import { facetsIn } from "../src/answering/read/read-question.ts";
import { rewordings } from "./guard/rewordings.ts";
import { wrongCases } from "./guard/wrong-cases.ts";
import { mutants } from "./guard/mutants.ts";
const [what="r", limit="3000", show="40"] = process.argv.slice(2);
const { knowledge } = await openKnowledge({ corpusDir: "corpus", indexDir: "index", embeddingsModel: null });
const S = { zh: claimSourcesIn(knowledge,"zh"), en: claimSourcesIn(knowledge,"en") };
const check = (c:{lang:"zh"|"en",text:string,citations:readonly string[]}) => {
  const cited = c.citations.map(id=>{const p=knowledge.passages.get(id); return p===undefined?null:S[c.lang].of({document:p.document,ref:p.ref,id,quote:p.text,quoteEn:null},[])});
  if (cited.some(x=>x===null)) return [{check:"nocite",text:""}];
  return checkClaim(c.text,{lang:c.lang,cited:cited.flatMap(x=>x??[]),others:S[c.lang].others,facetsIn:(t)=>facetsIn(t,knowledge.matcher),asked:[]});
};
const t0=performance.now(); let n=0; let shown=0; const per:Record<string,number>={}; let bad=0;
const gen = what==="r"?rewordings(1,+limit):what==="w"?wrongCases(1,+limit):mutants(1,+limit);
for (const c of gen as any) { n++; const f=check(c); const miss = what==="r"? f.length>0 : f.length===0;
  if (miss) { bad++; const k=`${c.operator??""}/${c.kind??""}/${c.lang}/${what==="r"?f[0]?.check:""}`; per[k]=(per[k]??0)+1;
   if (per[k]<= (what==="r"?12:4) && shown++<+show) console.log(k, c.citations.join(), "|", c.text, "|", c.slip??"", what==="r"?JSON.stringify(f[0]):""); } }
console.log(n,bad,per,(performance.now()-t0)/n);
