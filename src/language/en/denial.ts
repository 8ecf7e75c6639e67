import type { DenialWords } from "../denial.ts";

export const enDenial: DenialWords = {
  before:
    /\b(?:not|isn't|aren't|wasn't|without|w\/o|with no|rather than|other than|except(?: for)?|instead of|apart from|non-?|skip(?:s|ped|ping)?|(?:never mind|leave aside|leaving aside)|waived|(?:takes?|took|taking|needs?|needed|uses?|used|using|has|have|had|having) no|never (?:did|ran|conducted|carried out|went through)|(?:didn't|did not|haven't|have not|hasn't|has not|hadn't|had not|don't|do not|doesn't|does not|won't|will not) (?:do|done|run|conduct|conducted|carry out|carried out|go through|gone through))(?: (?:yet|quite|really))?(?: (?:a|an|the|any|its|our))? ?$/,
  behind:
    /^(?: ones?| level)? (?:aside|excluded)\b|^ ?(?:(?:was|were|is|are|has been|had been|has|had) (?:not|never)|wasn't|weren't|isn't|aren't|hasn't|hadn't|not)(?: been)? (?:carried out|done|conducted|run|performed|held|made|undertaken|required|needed)\b|^ (?:(?:was|were|is|are|has been|had been|being) )?(?:skipped|waived|omitted|dispensed with)\b/,
  isNot: /\b(?:not|isn't|aren't|wasn't)(?: (?:really|quite|considered))?(?: (?:a|an|the|any))? ?$/,
  aside:
    /(?:[(,;.]| [-–—]) ?(?:i\.?e\.? )?(?:i (?:do not|don't) mean|(?:i am|i'm|we are|we're) not (?:asking|talking) about|not|rather than|as opposed to|instead of|excluding|not (?:counting|including)|other than|except(?: for)?|leaving aside|ignoring) (?!(?:yet|only|more|less|just|sure|exceed\w*|because|even|really|in force|applicable|for (?:me|us))\b)[^(),;?.]{3,50}(?=[),;?.]|$)/g,
  except:
    /\b(?:apart from|aside from|besides|other than|(?:other|another) (?:document|policy|text|notice|plan|paper)s? than|except(?: for)?|beyond|excluding|in addition to) (?<what>[^,;?.]{2,90}?)(?=[,;?.]|$| (?:which|what|that|do|does|are|is|has|have|mentions?|speaks?|names?)\b)/g,
};
