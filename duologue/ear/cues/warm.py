"""Cues of warmth: feeling with somebody, naming what they feel, praising, helping.

| act | what it is |
|---|---|
| VALIDATION | says that what the persona feels makes sense |
| REACTION | a feeling of one's own at the persona's news: *oh no*, *congratulations* |
| INTERPRETATION | says what the persona may feel or what it means to them, beyond their words |
| COMPLIMENT | praise of something particular |
| OFFER | something the learner will do for the persona |
| SOLUTION | a way forward that gives both sides something |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import Where, rows

WARM = (
    *rows(
        Act.VALIDATION,
        r"(that|this|it|which)( \w+)? (must|can|has to|had to) (be|have been|feel|have felt|hurt|have hurt|"
            r"sting|have stung)( \w+)? {hard}",
        r"(that|this|it) (must|has to) (hurt|have hurt|sting|have stung|suck|ache)",
        r"(that|it|this|which|all of that|all that) (is|sounds|seems|feels|was|would be)( \w+){0,3} {hard}",
        r"^sounds? (\w+ ){0,2}{hard}",
        r"^(so|really|how|pretty|very|quite) {hard}",
        r"{hard} (week|day|year|time|spot|position|situation|night|month|thing|way|news)",
        r"(of course|no wonder|naturally|not surprised|i am not surprised|it is no wonder|it is only "
            r"natural)( that)? (you|it|that|this|anyone|nothing|she|he|they|i would)",
        r"no wonder",
        r"(you have|you had|you have got) (every|a|all the) right",
        r"((that|this|it)( all)? |^)(makes|made) (\w+ )?sense",
        r"((i|we) )?(totally |completely |can |really |so |fully |do |absolutely )*(understand|get|see) (why|"
            r"how|that|the) (you|it|that|this|hurts|fear|much|hard|frustrat|anger)",
        r"(i )(totally |completely |can |really |do |fully )*(understand|get|hear) (you|it|your (frustration|"
            r"anger|pain|worry|disappointment|concern|feelings|point))",
        r"i (can|could) (only )?(imagine|see|hear|feel|tell)",
        r"(i would|anyone would|anybody would|everyone would|who would not|most people would|i would "
            r"probably|would) (be|feel|have been|have felt|want|also be|probably feel|struggle|hate|cry|do "
            r"the same)( \w+){0,3}( too| as well)?",
        r"(it is|that is|this is|is|totally|perfectly|completely|quite|so) (\w+ )?(normal|natural|"
            r"understandable|human|valid|ok to feel|alright to feel|fair enough|not (silly|stupid|weird|"
            r"crazy|nothing|weak|your fault))",
        r"^(not|nothing) (silly|stupid|weird|nothing|mad|weak|strange|crazy)",
        r"(you are|your) (not (being )?(silly|stupid|weird|crazy|overreacting|too sensitive|mad|weak|a "
            r"burden|alone|imagining)|right to be|allowed to|entitled to|only human)",
        r"(that|it|this|{wh}) (really |must |would |does |did |can )?(hurts|hurt|stings|stung|sucks|sucked|"
            r"matters|aches|takes (guts|courage|nerve|strength|a lot))",
        r"(that|this|it|{hard}) .. would (make|drive|get|do|upset|stay with|scare|bother) (me|anyone|anybody|"
            r"any)",
        r"(that|it) (is|was) (not (right|fair|ok|okay|nothing|easy|nice)|too much|a lot)",
        r"(you have|you had|you have got|you must have) (a lot|so much|too much|been through|had (a lot|to))",
        r"(it|that) (took|takes) (guts|courage|nerve|strength|a lot)",
        r"(i would|i will) (be|feel|have been) {sad}",
        where=Where.STATED,
        unless=r"(not|never|hardly|nothing|cannot|can not) (\w+ )?(that|so|very|too|really|all that|a) "
            r"{hard}|not (hard|bad|a lot|sad|fair)|it is not (that|so|as)|(does not|do not|did not|it is "
            r"not) (really |even )?(make sense|hurt|matter|understand|get|see|sound)|my \w+ (is|was|sounds)|"
            r"i (am|was) (so |very )?{hard}"
        r"|at least|overreact|too hard on (me|us)|not bad|(a lot of|lots of) (people|fun|money)|you would "
            r"not understand|it is (raining|cold) a lot|if (that|it) makes sense|makes no sense|not too bad|"
            r"bad for you|sweet|no wonder (he|she|they) left you|easy",
    ),
    *rows(
        Act.REACTION,
        r"^(oh no|oh dear|oh god|oh my god|oh my|oh wow|omg|wow|no way|ouch|ugh|ooh|yay|woo|hooray|hurray|"
            r"aww|ow|blimey|crikey|bloody hell|damn|shit|holy shit|jesus|gosh|goodness|yikes|oof|noo|oh man|"
            r"oh mate|oh love|oh you poor|whoa|woah|brilliant|amazing|fantastic|wonderful|yesss|yess|get in|"
            r"rubbish|poor you|poor thing|ah no|oh \w+ \.)",
        r"(congratulations|well done|good for you|way to go|bravo|hats off|cheers to|fingers crossed|bless "
            r"you)",
        r"(i am |am )?(so |very |really |deeply |truly |terribly |awfully )*sorry (to (hear|read|see)|for "
            r"your|you (had|have|are|went|lost|did not)|that (you|happened|he|she|it|they|is|was)|about "
            r"your|it|he|she|they|this|for you)",
        r"i (feel|felt) (for|so (sad|sorry|happy|angry)|sick|awful|terrible)( for you)?",
        r"(i am|am|so|really|we are) (so |very |really |genuinely |over the moon |absolutely |just )*(happy|"
            r"glad|pleased|thrilled|delighted|chuffed|proud|excited|relieved|angry|furious|sad|gutted|"
            r"heartbroken|touched|stoked) (for|to hear|of|that|you|it|about|with|on your|he|she)",
        r"(that|this|what you)( \w+)? (makes|made|breaks|broke|has|got|gives|gave) (me|my (heart|day|"
            r"stomach)) ?(.*)?",
        r"my (heart|stomach) (\w+ )?(breaks|broke|dropped|sank|goes out|hurts|aches|sinks|leapt)",
        r"(i am|i have|am|got me) (actually |literally |just )?(crying|tearing up|welling up|grinning|"
            r"smiling|beaming|shaking|speechless|in tears|screaming|jumping|goosebumps)",
        r"(sending|send|have) (you )?(a |big |lots of |so much |all my )*(hug|hugs|love|strength)",
        r"(what|how) (a |an )?(\w+ )?{good}( (news|idea|moment|day|thing|gift|result|story|surprise))?",
        r"what a (\w+ )?(shame|pity|blow|slap|nightmare|shock|mess|horrible|terrible|awful|disaster|relief|"
            r"rotten|day|week|year)",
        r"(that|it|this) (is|sounds|was) (so |very |really |just |absolutely |such |the )*(a )?{good}( news| "
            r"to hear)?",
        r"(that|it|this) (is|was) (so |very |really |just |absolutely |such )*(a )?(heartbreaking|heart "
            r"breaking|sad|awful|horrible|terrible|tragic|a shame|a pity|rough|devastating|disappointing)",
        r"^(so |how |very |really )?(sad|awful|horrible|terrible|heartbreaking|exciting|lovely|sweet|cute|"
            r"great|nice|cool|happy for you)",
        r"^(i am |am )?(so |very |really |truly )*sorry( \w+)?$",
        r"(you (so |really |totally |absolutely )?(earned|deserve|deserved) (it|this|that|every))",
        r"(i (would be|would have been) (raging|fuming|screaming|crying|over the moon|so happy|so proud))",
        r"(she|he|they) did not$",
        where=Where.AFTER_NEWS,
        unless=r"sorry but|sorry , but|sorry if|sorry i (am|did|was|have|should|forgot|asked|can|could)|(do "
            r"not|did not|not|does not) (make|feel|care)|wow (, )?(ok|okay|rude|touchy|sensitive)|at least|"
            r"calm down|get over|^cool$|(nice|great|good) try|that is nice (but|though)|oh (, )?(please|come on|"
            r"well|really)|{good} (but|though)",
    ),
    *rows(
        Act.REACTION,
        r"(congratulations|so sorry for your loss|sorry for your loss|my condolences|(i am )?(so |very |"
            r"really )?(happy|thrilled|delighted|glad|pleased|proud) (for|of) you)",
        r"(i am |am )?(so |very |really |truly )*sorry to (hear|read|see)",
    ),
    *rows(
        Act.INTERPRETATION,
        r"(you|you (guys|two)|they|he|she) (must|must have) (\w+ )?(be|feel|been|felt|miss|have been|be "
            r"feeling|have felt|love|hate|want|dread)",
        r"(it|this|that)? ?(sounds|seems|feels|looks) (to me )?(like|as if|as though) (you|it|that|this|"
            r"there|part|nobody|no one|they|he|she|all|a|the|losing|being)",
        r"(so|and|like|because|that) (you|your) (feel|felt|had to|have to|never|lost|wanted|were|are|just "
            r"wanted|live|sat|did|got|gave|stood|lie|carry|end up|ended up|sit|still)",
        r"(you|part of you) (just |only |really |probably |still |maybe |basically )*(wanted|needed|felt|"
            r"feel|hoped|expected|were hoping|were scared|were afraid|worry|are scared|are afraid|are "
            r"worried|wish|wished|are used to|got nervous|smiled|lost|stand there|sat there|had been|have "
            r"been carrying|are not even|got the)",
        r"(i (guess|imagine|bet|suppose|take it)|maybe|perhaps) (it|you|part of you|that|this|she|he|they|it "
            r"is|for you)",
        r"(as if|as though|almost like|a bit like|like) (the|you|it|nobody|no one|there|your|they|being|"
            r"finding|losing|handing|someone|three|all)",
        r"(it|this|that) (is|was) not (even |just |only |really )*(about |a |the |an )",
        r"(it|this|that) (can|must|could|might|would) (\w+ )?(make|leave|feel|be|have felt|have been)( you| "
            r"like| as if| so| really)?",
        r"(that|what a|a) (special|strange|particular|certain) kind of",
        r"(of all|after all|after (\w+ )?(years|months|weeks|that|everything|so|ten|twenty|thirty|four|"
            r"three))",
        r"(both ways|either way) you",
        r"(is|was) (it|that) (more )?(the|because|that|about) .. (that|or|you)",
        where=Where.AFTER_FEELING,
        unless=r"i bet you (can|could|will|are not|would not|did not)|you must (call|go|rest|do|see|try|get|"
            r"not|come|tell|take|think i|be joking|be kidding|have washed|have done|have forgotten)|you "
            r"(should|need to|have to (go|call|do|try|stop|move|let|be|get|stay|think|say|see|sit))|maybe "
            r"you (should|could|did|just|are too)|it is your|you never (tell|told|listen|ask)|overreact"
        r"|(feel|looks|seems|sounds) like (a )?(good|great|nice|fun|rain|depression)|did you|are you|you "
            r"were (wrong|late)|can you|(i|we) (do |also |really |quite |still )?(like|love|liked|loved)",
    ),
    *rows(
        Act.COMPLIMENT,
        r"i (really |absolutely |just |so |do |also )?(love|loved|like|liked|enjoy|enjoyed|admire|adore) "
            r"(your|how you|the way you|that you|what you|this about you|talking (to|with) you)",
        r"(you are|your) {very} ?(kind|funny|thoughtful|good (listener|at|with)|brave|strong|sweet|lovely|"
            r"nice|interesting|generous|clever|talented|wise|patient|hilarious|cool|warm|great (at|with|"
            r"company|listener)|easy to talk to|fun|helpful|honest|caring|creative|skilled)",
        r"(you are|your) (kind|funny|thoughtful|brave|sweet|lovely|hilarious|interesting|easy to talk to|"
            r"good at|great at|cool|nice|wise)",
        r"your .. (is|are|was|were|looks|look|sounds|sound|smells|tastes) {very} ?{good}",
        r"(great|good|nice|lovely|amazing|beautiful|cool|excellent) (job|work|choice|taste|name|question|"
            r"idea|voice|garden|cooking|jumper|coat|place|flat)",
        r"(you have|you have got) {very} ?({good}|kind|good|great) (taste|voice|eye|laugh|way|sense|smile|"
            r"heart|name|memory|ear|garden|place|home|flat)",
        r"(well done|impressive|i am impressed|nicely done|good on you|that takes (guts|courage|skill|"
            r"patience)|that is (so |very |really )?(impressive|brave|kind of you|clever|creative))",
        r"you (did|handled|wrote|played|sang|explained|made|do|write|cook|tell) (that|it|this|them|stories)? "
            r"?(so |really |very )?(well|beautifully|brilliantly)",
        where=Where.STATED,
        unless=r"not (very|so|that|really|all that)|if you (were|are)|would be|you are (so )?(kind|good|nice|"
            r"sweet|strong) but|your (mum|husband|wife|boss|ex|sister|brother|daughter|son|loss)|(best|most|"
            r"perfect|genius|angel|queen|goddess)|(he|she|they) (said|says|thinks)|too {good}|good at "
            r"(ignoring|lying|hiding|avoiding|making|missing|complaining)|(funny|clever|interesting|cool) "
            r"(that|how)|for (a|your)",
    ),
    *rows(
        Act.OFFER,
        r"i (can|could|will|would be happy to|would gladly|am happy to|am going to|will happily|would love "
            r"to|shall) (\w+ )?(help|drive|bring|take|send|show|lend|pick|come|call|ring|look|find|make|"
            r"give|get|cook|wait|stay|carry|fix|sort|ask|do it|do the|do yours|do mornings|write|check|"
            r"cover|teach|read|listen|be there|sit|join|mind|watch|feed|walk|hold|set|dig|book|nag|type|"
            r"drop|tell|swap|water|order|hear|keep an eye|go with|put in|talk to|speak to|be (there|around|"
            r"here|quiet|your)|pop|babysit|print)",
        r"(do you |would you |you )?(want|need|like|fancy|care for) (me|a hand|some (company|help|tea|coffee|"
            r"soup)|help|company|them|a lift|a cup|a cuppa|any help|anything|someone)",
        r"(shall|should|can|could|may) i (help|bring|drive|take|get|make|send|come|call|ring|cook|sew|carry|"
            r"stay|sit|do|put|lend|fetch|pick|drop|give|hold|look|show|walk|write|have a look|be of)",
        r"let me (help|bring|take|drive|make|know if|get|show|see what|look|do|carry|give|buy|pay|sort|find|"
            r"have a|cook|call|ring)",
        r"(i am|we are|i will be) (here|around|there|at my desk|just (downstairs|upstairs|next door|across)|"
            r"only a|not going anywhere|not in a hurry|free|bringing|doing yours|coming|on my way|all ears)",
        r"(is there )?(anything|something) (i|we) can (do|bring|get|help)",
        r"(ring|call|text|message|knock|write( to)?|come find) (me|on my door|us)",
        r"(come|come on|bring (him|her|them|it)|you can) (anyway|over|round|by|in|and sit|sit|stay|here|with "
            r"us|to mine|to ours|sleep)",
        r"(my|ours?|mine|we have) .. (could|can|is free|spare|you can (borrow|use|have|take)|is yours)",
        r"(there is|there are) (a|an) (\w+ ){0,3}(group|helpline|form|scheme|ombudsman|fund|number|website|"
            r"charity|bench|cafe|clinic|service|library)",
        r"(we can|we could|let us) .. (together)",
        unless=r"i can (not|never|get|see|tell|imagine|understand|ask you|hear)|help (me|us)|come on |let me "
            r"(think|guess|finish|tell you|be|know$|see$|ask)|i will (never|not)|call me (crazy|old|a|an|by|"
            r"sam|\w+$)|i am here (on|for (a|the|work|business|two|three|my)|since|because|with)|(ring|call|"
            r"text|message) me (back|immediately|right now|now)|you can (sit|stay) (there|here and)|come "
            r"(over )?(here|as you are)|i am free (on|tonight)? ?\?$"
        r"|want (me to (believe|lie|think))|i will (tell (your|the|everyone|everybody|them|hr)|give you (one|"
            r"a reason)|wait here until|get (angry|mad))",
    ),
    *rows(
        Act.SOLUTION,
        r"(what|how) (if|about) (we|i|you|one|each|both|a|half|the)",
        r"(could|can|shall|should|maybe|perhaps|why do not|why not) we",
        r"(let us|we could|we can|we should|we might|we will) (find|split|share|swap|agree|try|take turns|"
            r"vote|meet|sit|work|look|do|make|say|keep|both|each|start|talk about|plan|figure|sort|come|go|"
            r"set|use|write|see if)",
        r"(take turns|half and half|halfway|meet in the middle|compromise|split (it|the)|in return|fair for "
            r"both|works for (both|us|you)|suits (you|both|us|everyone)|both of us)",
        r"(would|does) that (do|work|help|be (ok|fair|enough|better)|suit)",
        r"(i|i will|i can|i could|mine) .. (and |if |, )?you (do|take|get|keep|have|come|could|can|say|tell|"
            r"pick|choose|write)",
        r"i will (fix|turn it|pay|replace|refund|stop|move|call|ring|talk|do better|do it|leave (it|the)|"
            r"apologise|put|make sure|keep|buy|take|speak|tidy|clean|sort|change|wear|use|be (quieter|on "
            r"time|there|quiet)|send|have the|not do it|let you know|ask)",
        r"(it|that) will not (happen|be late|be)( again| today| .*)?",
        r"(weekdays|mornings|evenings|saturdays|sundays|one week|this week|till|until|from|after) .. (then|"
            r"after|weekends|yours|mine|from)",
        r"(headphones|curtains|windows?|door) (on|from|open|shut|till|closed)",
        where=Where.AFTER_COMPLAINT,
        unless=r"what about (you|me|my|her|him)|how about you (stop|calm|shut|just|get)|i will (stop|call|"
            r"move) (you|when)|we (can|could|should) not|what if (you are|it is|he|she) (wrong)|let us (not|"
            r"be (honest|real)|face)",
    ),
    *rows(
        Act.SOLUTION,
        r"(take turns|meet (you )?halfway|meet in the middle|(find|reach|make) a (compromise|middle|way that|"
            r"solution)|compromise|works for (both|us both|both of us|you too)|fair for both|good for both|"
            r"suits us both|split the difference|what would (work|help|make it) (best )?for you)",
        r"(what if|how about) (i|we) .. (and|if|then|so) (you|i|we)",
        unless=r"(not|never|no) (a )?compromise",
    ),
)  # fmt: skip
