/**
 * Everyday English words that a question may hold without being about them: they say how something is asked, not of
 * what. Stems don't matter here: the forms are listed. Function words are in `stopwords.ts`.
 */
export const EN_COMMON: ReadonlySet<string> = new Set(
  `able odd block blocks chunk chunks circumstances attached divided treat enjoy postal alone about above accept accepted according account achieve across act actual actually add added addition additional
  advance advice afford after again ago agree ahead aim aimed aiming allow allowed allows already also although always among
  amount amounts announce announced annual annually another answer answered answers anybody anyone anything anyway anywhere apart
  applicable application applications applied applies apply applying approach appropriate around arrange arrangement arrive ask asked asking
  aspect assume assuming available average away back bad based basic basically basis bear became become becomes before began
  begin behind being believe below benefit benefits besides best better beyond big bigger biggest bit body boss both bother bottom
  bring brings broad brought business businesses buy buying calculate calculated calculation call called calls came care carry case cases cash
  cause certain certainly chance change changed changes charge check checked choose chose chosen city claim claimed claims clause clauses clear
  clearly close closed colleague colleagues combine come comes coming commit common companies company compare compared complete completed
  concern concerned concerning concrete condition conditions confirm consider considered contain contains continue correct cost costs could
  count counted counts country couple course cover covered covers currently customer date day days deal decide decided
  decides decision define defined definition demand depend depends describe described detail detailed details determine did
  differ difference different direct directly discuss document documents doing done double doubt down draw drawn drew due during each earlier
  earliest early earn easy either eligible else employ employer end ended ends enough ensure enter enterprise entire entirely entitle entitled entry equal
  especially even ever every everybody everyone everything exact exactly example exceed exceeding exceeds except exist existing exists expect
  expected expects explain explained express extent extra face fact factor fail failed fair fairly fall falls far fast favour few figure
  figures fill final finally find finds fine firm firms first fix fixed follow followed following follows force form formal forward found four free
  friend from full fully further future gain gave general generally get gets getting give given gives giving go goal goals goes going gone good
  got government grant granted grants great ground group grow guess guy had half hand handed hands happen happened happens hard has have having
  hear heard held hello help helped helps here hi hit hold holding holds hope hours how however idea identify imagine immediate immediately important
  in-house include included includes including increase increased indeed indicate individual inform information inside instance instead intend intended interest interested into
  introduce introduced involve involved involves issue issued issues item items itself job join joined judge just keep keeps kept kind kinds knew know knowing known
  large larger largest last lasts late later latest latter lay lead least leave left less let level levels lie like likely limit limited limits line
  list listed lists little live local long longer look looking looks lose lot lots low lower lowest made main mainly major make makes making manage manager many mark
  matter matters maximum may maybe mean meaning means meant meanwhile measure measures meet meets member mention mentioned mentions mere met
  might mind mine minimum minute miss missed money month monthly months more morning most mostly move moved moves much must
  my name named namely names near nearly necessary need needed needs neither never new next nobody none nor normal normally note noted notes nothing notice now
  number numbers obtain obtained obtaining obviously occur offer offered offering offers office officially often okay old once one ones only onto open opened
  opens option order ordinary original other others otherwise ought our ours ourselves out outside over overall own owner page paid pair part
  particular particularly parts party pass passed past pay payable paying payment pays people percent percentage perhaps period permit permitted person phone
  pick picked piece place placed plain plan planned planning plans please point points policies policy position possible possibly practice precise precisely
  prefer prepare prepared present press pretty prevent previous previously price principle prior probably problem procedure proceed process produce produced
  promise promised proper properly provide provided provides providing provision provisions public publish published purpose put puts qualification qualified
  qualifies qualify quantity question questions quick quickly quite quote raise raised raises range rate rather reach reached reaches read reading ready real really reason
  reasons receive received receives recent recently refer reference referred refers regard regarding regards relate related relation relevant rely remain
  remaining remains remember remind repeat replace reply report reported request require required requirement requirements requires respect
  respectively respond responsible rest result results return reward right role roughly rule rules run running runs said same saw say saying says scale scheme
  second section see seek seem seems seen select selected send sense sent sentence separate serious serve set sets setting settle several shall share short shorter should show shown
  shows side sign similar simple simply since single sir sit situation situations size small smaller smallest so-called soon sort sorts sound speak speaking
  special specific specifically specified spell spend spent split spoke staff stage stand standing stands start started starting starts state stated states status stay step
  steps stick still stipulate stipulated stop stopped stops straight strict strictly strong subject submit submitted submitting such sudden sufficient suggest suit suitable sum sums support
  supported supporting supports suppose supposed sure surely take taken takes taking talk talked talking talks target targeted targets team tell telling tells ten tend term terms text
  than thank thanks theirs thing things think thinking third this those though thought three threshold through throughout thus tick time times today
  together told tomorrow tonight too took top topic total totally touch toward towards tried true try trying turn turned twice two type types
  typical typically ultimately unable under understand understood unless unlike until upon upper use used useful user uses using usual usually valid value various vary
  version very via view visit wait want wanted wanting wants warn watch way ways week weekly weeks well went what whatever when whenever where whereas wherever
  whether which whichever while who whoever whole whom whose why wide will win wish within without won wonder wondering word worded wording words work
  worked working works world worry worse worth would write written wrong wrote year yearly years yes yesterday yet you your yours yourself zero
  named heads headed heading head division tasks task table column row annex appendix listed single whoever exact named we're we've i'm you're they're it's what's who's that's don't doesn't
  rmb yuan cny million billion thousand hundred dozen dozens chongqing municipal municipality chinese china english
  max min cap capped ceiling bonus subsidy subsidies award awards funding fund funded financial finance payout incentive incentives reimbursement
  authority authorities agency agencies bureau commission department departments official officials administration district districts regulator
  deadline expiry expired expires expire repealed repeal superseded force effect effective validity wins eligible eligibility
  aggregate altogether apiece cheque combined correctly counting currently deliver delivered exclusively factually fewer headline involving listing
  nationwide pocket nominal receipts shortened stipulates summarise summarize summary overview brief briefly tally thereby totals underway worthwhile boss
  built build builds whats hows wheres whos dont doesnt isnt arent cant wont theres thats pls plz please thx approx roughly pct bn mn supposedly
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  edition editions acronym acronyms breakdown present presented presents presenting bear bears coincide coincides fit fits fitting reachable struck strike shut shuts
  heads headed forward thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty supposed slogan
  yardstick yardsticks cannot kit i've admittedly afraid ain't alongside amid anyhow anymore anyone's apparently aren't ashamed aside asleep aunt auntie
  awful awkward baffled beforehand beginner bloke bothered boyfriend brand-new brave broke brother brothers browsed
  browsing bumped bunch bust busy caller callers careful carefully chap chat chatting clarified clarify clever closely
  clue collide collides colliding comfortable confused confusing congratulations convenient convinced couldn't cousin
  crazy curious cut dad daddy daughter dear dearest decent deciding definitely delighted deserve deserved desperate
  didn't discovered discovering dispute double-check doubtful dream eager easier easiest easily elaborate embarrassed
  evening eventually everybody's everyday evidently excited excuse exhausted familiar fancy faster fastest fed feel
  feeling feels fella fellow felt fetch fiance fiancee fiddly fight figured fingers firmly folks foolish forget forgot
  forgotten formalities formality forth fortunately frankly freely fresh frustrated fun funny genuinely girl
  girlfriend glad gladly glance glanced gonna gotta grab grandad granddad grandpa grasp grateful guys hadn't halfway
  happily happy hardest hardly hasn't hate hated hates haven't he'll heading-up heads-up heavily hesitate hint honest
  honestly hopefully hopeless huge hurry husband i'd i'll ideally ignore impossible impressed incidentally
  inconvenient incredible insist instantly it'll jump kid kidding lady lately laugh layman lazy lift likewise listen
  loads loudly love loved luck luckily lucky mad manageable mate mates merely mess messy mighty minus mistaken mom mum
  mummy mustn't mysterious naturally neat needn't neighbour neighbours nephew nervous nevertheless newbie newcomer
  nice nicely nicer niece nightmare nobody's nonetheless nonsense noticed nowadays obvious oddly offhand outright
  outsider overhear overheard overnight overwhelmed pardon parents partly pathetic patiently personally pinpoint pity
  plainly pleasant pleased plenty pointless polite politely poor possibility pot pots praise presumably pretend
  probable promptly proud proviso provisos purely puzzled puzzling quarrel quicker quietly quit rare rarely read-up
  realise realised recall reckon regardless regret relatives reluctant remarkable rightly riskier risky rough rumour
  rumoured rumours sad sadly safely scared scary scrolling seldom seldomly seriously shame she'll shocked shortly
  shouldn't shout shy sick silly sincerely sister skim skimmed sleep slight slightly slip slower slowly smile smoothly
  solely somebody somebody's somehow someone's sometime sometimes somewhat somewhere son sorry sounding sounds
  spell-out spot steal steep strange strangely stranger strangers struggle struggling stuck stumble stumbled stupid
  suddenly surprised surprising surprisingly suspect swap swapping swear sweet swiftly tempted terrible terribly
  terrific thankful they'd they'll thorny tiny tired tiresome tough tricky trouble troubled truly truth ugly uncertain
  uncle unclear uneasy unfair unfortunately unhappy unlikely unlucky unpleasant unsure unusual upset urgent urgently
  useless vague vaguely verify wander wanna warmly wasn't we'd we'll weird weirdly welcome weren't whatsoever wholly
  wife willing willingly wise wisely wishes won't wondered worst wouldn't wow wrongly yeah yep yikes you'd you'll
  youngster`
    .split(/\s+/)
    .filter((w) => w !== ""),
);
