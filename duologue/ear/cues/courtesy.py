"""Cues of courtesy: greetings, thanks, agreeing, taking a no, apologies.

| act | what it is |
|---|---|
| GREETING, FAREWELL, THANKS | as the words say |
| ACKNOWLEDGEMENT | a sign of having heard and nothing more: *ok*, *I see*, *lol* |
| AGREEMENT, DISAGREEMENT | with what the persona said or thinks |
| ACCEPTANCE | takes the persona's no without a fuss; counts only after a no |
| CONSENT | leaves it to the persona whether to talk: *if you feel like telling me* |
| APOLOGY | says sorry for something of one's own |
| HOLLOW_APOLOGY | says sorry and blames or excuses in the same breath |
| OWNING_UP | names one's own fault or says plainly what one did |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import ONLY_WITH_A_QUESTION, Where, rows

_SORRY_FOR_ANOTHER = (
    r"sorry to (hear|read|see)|sorry for your (loss|trouble|pain)|sorry (that )?(you|he|she|they|"
    r"it|this|your) (are|have|had|is|was|were|has|had to|going|got|lost|did|do|did not|happened|"
    r"happens|went|feel|felt|mum|dad)"
    r"|sorry (about|for) your|sorry (he|she|it|they|this|that (happened|is|was|you|he|she|it))|^sorry "
    r"(\?|, (what|who|which|can|could|how|did not catch))|not sorry|(sorry|apology) from|feel(ing)? "
    r"sorry|say(ing)? sorry|said sorry|sorry (excuse|state|sight)"
    r"|(he|she|they|you) (is|are|was|were|should|could) (not )?(even )?(sorry|apologise)|better safe "
    r"than sorry|never sorry|do not be sorry|no need to (be sorry|say sorry)|sorry (your|my) (mum|"
    r"dad|boss|loss)|excuse me (\?|!)|you are sorry|sorry for (you|him|her|them)|sorry you"
)
"""Sorrow about what happened to somebody, and other uses of the word that are no apology."""

COURTESY = (
    *rows(
        Act.GREETING,
        r"^(hi|hello|hey|heya|hiya|hullo|howdy|yo|morning|afternoon|evening|greetings|sup|oi)( there| again| "
            r"all| you| (, )?(mate|love|neighbour|dear|friend|man|bro|babe))?",
        r"^good (morning|afternoon|evening|day)",
        r"^(nice|good|lovely|pleased|pleasure|great|glad) to (meet|see) you",
        r"^happy (monday|tuesday|wednesday|thursday|friday|new year)",
        r"^(hi|hello|hey) \w+",
        unless=r"^(hey|oi) (that is|you can not|stop|do not|what the)|^morning (person|or)",
    ),
    *rows(
        Act.FAREWELL,
        r"(bye|goodbye|good bye|bye bye|byee|farewell|cheerio|ciao|ta ra|adios|toodles|laters)( now| then)?",
        r"see (you|ya)( .. (soon|later|tomorrow|around|then|there|next week|{day}))?$",
        r"(talk|speak|catch|text|write|chat) (to |with )?(you )?(soon|later|tomorrow)( then)?$",
        r"(good ?night|night night|nighty night|sleep well|sweet dreams)",
        r"^night( (mate|all|then|now|love|pal|you|everyone))?$",
        r"(take care|have a (good|great|nice|lovely) (one|day|evening|night|weekend|time|week|rest of))",
        r"(i )?((have )?got to|have to|need to|must|should|better|had better|am going to|am off to|will) (go|"
            r"run|dash|leave|head off|head out|get going|be going|be off|get back)( now| then| soon)?( , "
            r".*)?$",
        r"(i am|am) (off|leaving|going|heading off|heading home)( now| then)?$",
        r"(i will|will) (leave|let) you (to it|go|alone now|in peace|get on)",
        r"(it was|it has been|was) (so )?(nice|lovely|good|great) (talking|chatting|to talk|to chat|meeting|"
            r"to meet|speaking)( to| with)? you",
        r"until (next time|tomorrow|{day})$",
        unless=r"(said|say|saying|never said|did not say|without) (good ?bye|bye)|kiss .. goodbye|(you|she|"
            r"he|they) (got to|have to|need to|must|should|will) (go|leave|run)|say goodbye|to see (you|ya)",
    ),
    *rows(
        Act.THANKS,
        r"(thanks|thank you|thankyou|cheers|ta|much appreciated|i appreciate (it|that|you|this|your)|"
            r"appreciated|many thanks|i am (so |very |really )?grateful( to you| for)?)",
        r"that (is|was) (so |very |really )?(kind|good|nice|generous|decent|thoughtful) of you",
        unless=r"no thanks to you|thanks for nothing|said thank|thank god|thank goodness|thank heavens",
    ),
    *rows(
        Act.ACKNOWLEDGEMENT,
        r"^(ok|ah|oh|i see|right|alright|sure|cool|lol|haha|hm+|mm+|mhm|uh huh|noted|fine|yeah|yes|got it|"
            r"gotcha|interesting|nice|wow|really|huh|same|true|fair|k|great|understood|aha|ahh|makes sense|"
            r"good to know|is that so|whatever)"
        r"( , (ok|ah|i see|right|alright|sure|cool|lol|haha|then))?( then)?$",
        r"^(oh )?(i see|ok then|ok cool|fair enough|i got it|i get it|ok got it|oh right|ah ok|oh ok|oh wow|"
            r"oh nice)$",
        where=Where.STATED,
    ),
    *rows(
        Act.AGREEMENT,
        r"^(yes|yeah|sure|of course|absolutely|definitely|exactly|totally|agreed|indeed|for sure|true|very "
            r"true|so true|too right|certainly|deal|why not|gladly|with pleasure|you bet|for real|right)( ,|"
            r" !| \.|$)",
        r"i (totally |completely |really |quite |do |also |so |fully |absolutely )?agree",
        r"(you are|your) (so |absolutely |quite |totally |completely |probably |dead )?right(?! now)( about)?",
        r"(that is|it is) (so |very |absolutely |quite )?(true|right|fair|a good point|a fair point)$",
        r"(good|fair) point",
        r"(me too|same here|same|so do i|neither do i|me neither|so am i|i think so too|i could not agree "
            r"more|i feel the same)$",
        r"(sounds|seems) (good|great|fine|perfect|like a plan)( to me)?$",
        where=Where.STATED,
        unless=r"(not|never|hardly|if|whether|unless|hope) (\w+ )?(agree|right|true)|you are right to|you "
            r"are right there|are you right",
    ),
    *rows(
        Act.DISAGREEMENT,
        r"i (really |totally |completely |do |kind of |have to |must |respectfully )?(disagree|beg to differ|"
            r"see it differently|see that differently)",
        r"(i do not|can not|do not) (really |quite |think i )?agree( with)?",
        r"i (do not|am not sure|would not) (think so|say so|see it that way|believe so|buy (it|that)|think "
            r"that is (true|right|fair))",
        r"(that is|it is) (not|hardly|simply not|just not) (true|right|how i see it|so|correct)$",
        r"(we|i) (will have to agree to disagree|did not agree with)",
        r"(not sure i agree|on the contrary|quite the opposite|i am not convinced|not convinced)",
        where=Where.STATED,
    ),
    *rows(
        Act.CONSENT,
        r"(only |but only )?if (you (like|want|feel like|fancy|are ok|are comfortable|would like|wish|prefer|"
            r"do not mind|are up|feel up|feel able|have the|care to|can bear|want to|ever want)|that is (ok|"
            r"alright|all right|fine))",
        (r"(you )?(do not|need not|never|no need) (have |need |feel you have |feel like you have )?to (say|"
            r"answer|tell|talk|explain|share|go into|go there|reply|answer that|tell me)", ONLY_WITH_A_QUESTION),
        (r"no need to (say|answer|tell|talk|explain|share|go into)", ONLY_WITH_A_QUESTION),
        (r"(take your time|no rush|at your own pace|in your own time|no obligation)", ONLY_WITH_A_QUESTION),
        r"(can|may|could|might) i (ask|sit|look|hug|say something|tell you something|come in|be honest|hear|"
            r"help|join|put|give|share|check)",
        r"(would|do) you mind (if i|me|telling|saying|talking)",
        r"(is|would|will) (it|that|this) (be )?(ok|okay|alright|all right|fine)( with you| for you| by "
            r"you)?( if| to| that|$)",
        r"(do|would) you (want|like|prefer|feel like|rather)( to)? (talk|notes|company|to be|me to|hear|"
            r"listen|some|a hand|advice|it|them|someone|that)",
        r"(am i|are we) allowed to",
        r"(tell me|say|stop me) (if|when) (i am|it is|that is|this is|you) (too|going too|prying|being nosy|"
            r"overstepping|want me to stop|rather)",
        r"(as|say as) much or as little as you (like|want)",
        r"(up to you|your call|no pressure|whenever you (are ready|feel ready|like|want)|when you are ready|"
            r"your choice|whichever you|if and when you|"
            r"only you would know|whatever you prefer|you decide|i do not mind either "
            r"way|or not|or rather not|or would you rather( .*)?)",
        r"(feel free|you are free) (to|not to) (say|not|skip|ignore|tell|pass)",
        r"is that all right with you",
        unless=r"can i ask (her|him|them)|if you want my|do not have to be (rude|a)|if you (like|want|wish) "
            r"(her|him|them|it) so|if you want to (know|succeed|win|be|get)|(more or|like it or|whether) .. "
            r"or not|(coming|in|there|true|serious) or not|if you ask me",
    ),
    *rows(
        Act.ACCEPTANCE,
        r"(no|not a) (worries|problem|bother|pressure|probs|biggie|trouble|need to (explain|apologise|"
            r"apologize))",
        r"(fair enough|understood|respect|i respect (that|it|your)|that is (ok|fine|fair|alright|all right|"
            r"totally fine|your business|completely fine|perfectly fine|your right|your choice|cool)|gotcha|"
            r"got it|noted|sure thing|of course|course|all good|totally fair)",
        r"^(ok|sure|right|cool|alright|all right|fine|fair|yes|yeah|aww ok|understood|absolutely|certainly|i "
            r"see)( ,| \.| !|$| cool| then| no| thanks| fair| sure| course)",
        r"(we|i) (do not|will not|need not) (have to |need to |ever have to )?(talk|speak|go|ask|bring|"
            r"mention|push|pry|press|say|discuss)",
        r"(let us|we can|can) (talk about something else|change the subject|leave it|leave it there|drop it|"
            r"leave that|move on|skip (it|that)|park it|stop there)",
        r"(forget|never mind) (i asked|that|it|about it)",
        r"i (will|will not) (drop it|leave it|leave that|stop asking|not ask|ask again|ask|say a word|stop|"
            r"back off|be quiet|pry|push|let it (go|be|rest)|shut up)",
        r"(sorry|apologies) (for|if i|i|to|about) (asking|pry|prying|pried|ask|pushed|pushing|overstepped|"
            r"asked|was nosy|being nosy|bringing|being too|i asked|intruding)",
        r"(i )?did not mean to (pry|push|intrude|overstep|be nosy|upset|make you)",
        r"(my lips are sealed|nobody hears it from me|whenever you (are|feel) ready|when you are ready|you "
            r"do not (have|need|owe)( .*)?|none of my business|that was (nosy|too much|too personal|not my "
            r"business)|i get it|i understand|makes sense|i hear you|thanks for (telling|saying|being)( "
            r".*)?|(thank you|thanks) for (telling|saying|being)( .*)?|your (call|choice|business|life)|"
            r"another time( then)?|some other time|maybe another( .*)?|email it is|fair)",
        r"^(ok|then|sure|alright|understood) .. (no|then) (\w+ )?(it is|then|no more)",
        r"^(\w+ ){1,3}(it is|then|all the way)$",
        r"^((ok )?no \w+( then)?|more than ok|course|gotcha|then (you|we|i) (do not|will not)( either)?|ok "
            r"(, )?not making a thing|do not mind a bit|none taken|not at all|aww ok|haha fair enough|ok)$",
        r"(i will not|will not) (say a word|tell|bring it up|mention it|make a thing)|nobody hears|stays "
            r"with me|(we|you) (do not|never) (need|have) to (go there|speak|say|talk)|(no need|do not be "
            r"sorry|do not be)|safety first|sleep on it|i can wait",
        where=Where.AFTER_REFUSAL,
        unless=r"\bbut (why|what|how|who|when|where|just|tell|come|you|surely|seriously|really|i still)\b|"
            r"come on|(but|just) tell me|^fine (,|\.) (be|do not|keep|whatever)|be like that|suit yourself|(yes|"
            r"yeah) , (i|it|he|she|we|they|my) (do|did|am|is|was|have|had|can|could|will|like|hear|love)|"
            r"whatever|i guess you|no need to (be|get) |^(ok|sure|yeah|right|fine|yes|cool|alright)( ,)? "
            r"(but|so|and)( what| why| who| how| when| did| was| is)",
    ),
    *rows(
        Act.APOLOGY,
        r"(i am |am |i really am |so |very |really )?(sorry|apologies) (i|for (my|asking|being|pry|prying|"
            r"pushing|what i|how i|not|the way i|that i|snapping|shouting|forgetting|interrupting|before|"
            r"earlier|yesterday|all)|about (my|earlier|before|yesterday|that|last)|if i|to have|again|mum|"
            r"mama|dad|papa|love|old man)",
        r"(i apologise|i apologize|my apologies|forgive me|my bad|please forgive( me)?|excuse me for|pardon "
            r"me for|mea culpa|i owe you an apology)",
        r"(sorry|apologies)( ,| \.)? that was (\w+ )?(unkind|rude|mean|unfair|wrong|stupid|thoughtless|careless|harsh|"
            r"nasty|too direct|out of order|uncalled for|a (stupid|rude|mean|horrible|thoughtless|silly) thing)",
        (r"(sorry|apologies) (to|for) (bother|disturb|interrupt|trouble|the delay|being late|the late|"
            r"intrude|intruding|my english|the noise|typos|the typo)", 0.5),
        unless=_SORRY_FOR_ANOTHER,
    ),
    *rows(
        Act.APOLOGY,
        r"(i am |am |i really am |so |very |really |really really |please |ok |oh )*(sorry|apologies)",
        where=Where.NOT_AFTER_SORROW,
        unless=_SORRY_FOR_ANOTHER,
    ),
    *rows(
        Act.HOLLOW_APOLOGY,
        r"(sorry|apologise|apologies|apologize) (if|that) (you|anyone|anybody|someone|i|my|it|that|this|"
            r"your) .. (felt|feel|took|take|got|get|were|are|offend|offended|hurt|upset|misunderstood|see|"
            r"think|thought|made you|came across|came off|bothered|sounded|feelings)",
        r"(sorry|apologise|apologize|apologies) (you|your) (felt|feel|took|take|got|are (so |too |that |"
            r"being |offended|upset|hurt|feeling)|were (offended|upset|hurt|so|feeling)|feelings|can not|"
            r"could not|misunderstood|see it|think|got upset|got offended)",
        r"(sorry|apologise|apologize|apologies)( , | \. | )but (you|it is not|it was not|it is (just|only)|"
            r"it was (just|only)|i was (just|only)|that is (just|not)|if you|i did not|i never|i have|i had|"
            r"seriously|come on|honestly|what did|everyone|everybody|i am not)",
        r"(sorry|apologise|apologize) (,|\.)? ?(ok|okay|alright|happy|satisfied|jeez|god|already) (\?|!|now)",
        r"(sorry|i am sorry) .. (if|that) (you|it|that) .. (offend|offended|upset|hurt|feelings)",
        r"(fine|ok) (, |\. )?(i am )?sorry (, |\. )?(are you happy|happy now|there|is that what you|can we "
            r"move on|now can)",
        r"sorry for whatever",
        r"(i have |i )(already )?(said|apologised|apologized|told you i (was|am)) (i (was|am) )?(sorry "
            r")?(what|did i not|so)",
        r"(sorry|apologies) (for|that) (you|your) (being|feeling|taking|misunderstanding|sensitivity)",
        unless=r"sorry if i (woke|am late|kept|talk|ramble|am bothering|overstepped|pushed|pried|hurt you)|"
            r"but you do not have to|but (you|it) (matter|deserve)",
    ),
    *rows(
        Act.OWNING_UP,
        r"(it was me|i did it|i am the one who|i (clicked|pressed|deleted|said|signed|sent|did|agreed|opened|moved) "
            r".. without (reading|thinking|checking|asking|looking|listening))",
        r"(that is|it is|it was|that was|this is|totally|all|entirely)( \w+)? (on me|my (fault|mistake|doing|"
            r"bad|error))",
        r"(my (fault|mistake|bad|error|doing))",
        r"that was (\w+ )?(unkind|rude|mean|unfair|wrong|stupid|thoughtless|careless|harsh|nasty|too direct|"
            r"out of order|uncalled for) of me",
        r"(you|he|she|they) did not deserve (that|it)",
        r"that was a (stupid|rude|mean|horrible|thoughtless|silly) thing (for me )?to say",
        r"(our (fault|mistake))",
        r"i (was|am) (so |really |completely |totally |just |the one who (was )?|also )?(wrong|unfair|rude|"
            r"careless|out of (line|order)|an idiot|stupid|thoughtless|insensitive|selfish|harsh|too (harsh|"
            r"pushy|embarrassed|ashamed|nosy|loud|hard|quick)|a coward|lazy|to blame|at fault|being (rude|"
            r"unfair|selfish|nosy|pushy))",
        r"i (should|ought to|could) (not )?have",
        r"i (really |totally |completely |just |honestly |did )?(messed|screwed|stuffed|fucked|cocked|"
            r"slipped|let you down|lied|broke (it|my|the|your|our)|overslept|bottled it|dropped the ball|"
            r"blew it|panicked|snapped|misjudged|overstepped|pushed too|went too far|misread|mixed up|got "
            r"it wrong|got that wrong)",
        r"i (did|did not|never) (tell|say|do|shout|promise|check|think|listen|read|call|ring|write|ask|pull|"
            r"leave|forget) (her|him|them|it|you|that|first|properly|before|monday)?( .. (and|so) i (should|"
            r"was|am|broke|did))",
        r"i (totally |completely |just |honestly |simply |did |clean )?(forgot|forgotten)",
        r"(i have|there is) no (excuse|good excuse|defence)",
        r"(it was not|it is not) (mine to|fair on you|fair of me|your fault|my place|right of me)",
        r"(you are|your) (absolutely |totally |quite |completely )?right ,? ?(i|that was|it was|and i)",
        r"i (did not|do not) (check|listen|think it through|think before)",
        r"i (take|accept|own) (the blame|full responsibility|responsibility|it back|that back|that)",
        r"(guilty( as charged)?|mea culpa|i admit|i have to admit|i confess|i hold my hands up|hands up)",
        r"i (promised|said i would) .. (and|but) (i )?(broke|did not|forgot|never)",
        r"i (regret|feel (bad|terrible|awful) (about|for) (how|what) i)",
        where=Where.STATED,
        unless=r"not my (fault|mistake|problem|doing)|(was|is) it my fault|i should (not )?have (known|"
            r"guessed) you|i should have never trusted|i (was|am) not wrong|never my fault|if i (was|am|"
            r"were) wrong|should have (seen|heard|been there|told me)|i could have (died|cried|killed|done "
            r"without|sworn|been)|how is (it|that) my|i am wrong about you"
        r"|correct me|i lied to (him|her|them)|i admit it is (good|nice)|like it is my",
    ),
)  # fmt: skip
