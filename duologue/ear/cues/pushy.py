"""Cues of not leaving somebody their pace: pushing, pressing, advising unasked, turning to oneself.

| act | what it is |
|---|---|
| INSISTENCE | asks on after a no, or *come on, just tell me* |
| PRESSURE | guilt, threat, bargain, deadline: makes a no cost something |
| ADVICE | tells the persona what to do |
| SELF_TURN | answers the persona's matter with one's own |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import Where, rows

PUSHY = (
    *rows(
        Act.INSISTENCE,
        r"(oh )?(come on|c'mon)( ,| !| \.| …)? (just )?(tell|say|answer|spill|share|you can|it is (just|"
            r"only)|do not be|give|one|what|who|why|how|roughly|be honest|everyone|please|i (told|will not))",
        r"(just|please|so|but|seriously|you can|now|go on(?: ,)?|then) (tell|answer|spill|give) (me|it|us|"
            r"the question|my question)(?! (about|more|to))",
        r"(spill( it| the beans)|out with it|do not be (shy|like that|so (shy|private|secretive|boring|"
            r"closed))|you can tell me|why (will|can) not you (just )?(tell|say|answer)|what are you hiding|"
            r"i am not (leaving|going|hanging up|stopping) (\w+ )?until|answer (me|the question|my "
            r"question)|stop (avoiding|dodging)|you did not answer|you (still )?have not answered)",
        r"(i (really )?(need|have|want|deserve) to know|you have (got )?to tell me|you must tell me|tell me (anyway|"
            r"already|now|right now)|i will keep asking|i will not stop|no , seriously|no , really|but "
            r"(seriously|really)|i (still )?want to know|i asked you)",
        unless=r"(please|can you|could you|just) tell (him|her|them|your)|just tell me (if|when) (i|you want|"
            r"it|to stop)|you can tell me (if|when|another|any ?time|whenever|as much|about it if)|you do "
            r"not have to|no pressure|only if|if you (want|like|feel)|i need to know (if|when|whether|how) "
            r"(i|we|to)|do not be shy , (take|have|help)|please tell me (about|more|how|what you|your|where|"
            r"if)",
    ),
    # After a no a plain question may be about anything: only these words push by themselves. That a question is
    # about the very thing refused is heard in insisting.py.
    *rows(
        Act.INSISTENCE,
        r"^(but )?(why|why not|who|what|how come|when|where|how so|like what|how bad|what happened|what was "
        r"it|who was it|what is it|who is it|why is (that|it)|why would you not)$",
        r"^(but )?(why|who|what|how|when|where|was|is|did|does|has)( \w+)?( (is|was|did|does|has))? "
        r"(he|she|they|him|her|something happen)",
        r"^(seriously|really|between us|honestly) (, )?(why|what|how|who|when|where|did|was|is|which|just|tell)",
        r"but (why|surely|just|tell|you can|can not you)",
        r"why (will|would|can|do|are) (not you|you not)",
        r"(come on|please please|go on|pretty please|tell me|i will not tell|just (one|a (little|bit|hint|clue)|"
        r"roughly|say|tell|this once)|can you (say|tell)|it might help|it helps to|it is not fine|you can trust "
        r"me|your secret|nobody will know|a little more|or what)",
        where=Where.AFTER_CLEAR_REFUSAL,
        unless=r"you do not have to|no (worries|pressure|problem|need)|fair enough|understood|sorry|that is "
        r"(ok|fine|alright)|of course|i understand|it is (just|only) (that|me|a|fair)|it is ok|what "
        r"(would|do) you (like|prefer|want|fancy|feel)|(something|anything) else|instead|how (are|was|"
        r"is) (you|your) (day|weekend|evening)?|how about|what about|respect|what do you do|"
        r"lighter|(let us|shall we|can we)|when you are ready|whenever|is (it|that) ok|if you|tell me about "
        r"(the|your (day|work|week))",
    ),
    *rows(
        Act.PRESSURE,
        r"(if you (really |truly )?(were|are|loved|love|cared|care|trusted|trust|respected|wanted)( really)? "
            r"(a |my )?(friend|me|real|good|true|about me|us|a (real|good|true))|friends tell each other|(i "
            r"thought|thought) we were friends|what kind of friend|a real friend would)",
        r"(you owe me|after (all|everything) i (have )?(did|done|do)|i told you (mine|about|my|all|"
            r"everything|everyth)|i (already )?(shared|opened up|told you|answered) .. (now|so) (you|it is "
            r"your)|(that|it) is (not fair|unfair) ,? ?i (told|shared|answered)|unfair , i told)",
        r"(last chance|now or never|or else$|or (else )?i (will|am) (leave|leaving|go|going|tell|telling|"
            r"never|gone|done|stop|stopping)|(if you do not|unless you) .. (i will (tell|leave|report|never|"
            r"go|stop|be)|i am (leaving|going|done|gone)|we are (done|finished))|i will (expose|report|"
            r"never speak)|i will tell (everyone|everybody|your (boss|husband|wife|manager)))",
        r"(i (will not|do not|am not) (take|taking|taking a|accept) no( for an answer)?|do not make me|do "
            r"not (let me down|be boring|disappoint|embarrass me|make me look)|you do not want to be (the "
            r"only|that)|(everyone|everybody) else (is|does|has|did|said yes|agreed|already|told|tells)( "
            r"\w+)? (but you|except you|so why|me|it)?)",
        r"(i will be (so |very )?(sad|hurt|upset|disappointed|heartbroken)|you are (making|breaking|hurting|"
            r"letting|betraying|killing|disappointing)|you would if|i am counting on you|it might be my "
            r"last|it is the least you|do it for me|for my sake|please please please|i am begging|pretty "
            r"please|we are all watching|auntie is crying)",
        r"(answer|tell|say|decide|choose|reply)( me| us| it)? (now|right now|immediately|this instant|at "
            r"once|by (tonight|eight|\w+day))",
        r"(you can trust me|nobody (will|has to|would|needs to) know|i will not tell (anyone|a soul|anybody)|"
            r"your secret is safe|just between us|between you and me)",
        (r"(just the one|what is the (harm|big deal|worst)|do not be (such a|so|a) (baby|bore|prude|chicken|"
            r"coward|spoilsport|boring|party pooper)|live a little|loosen up|lighten up)", 0.7),
        unless=r"(do not|never|no|not) (feel |want you to feel )?(owe|pressure)|nobody (will|has to) know "
            r"(how|what) (it|i)|you do not owe|if you cared to|after everything i have done wrong|or else "
            r"(it|they|he|she)|i owe you|(he|she|they|boss|mum|dad) (said|says|told)",
    ),
    *rows(
        Act.ADVICE,
        r"you (really |just |definitely |probably |simply |absolutely |do |two |guys )?(should|ought to|need "
            r"to|have to|must|had better|could|might want to|better|can always)(?! (see|hear|know|tell|say "
            r"(that|no)|be (so |very |really |feeling )?{sad}|have (seen|heard|been|felt|had|told|said|"
            r"known|called|asked|corrected|reminded)|not have|feel|miss|love|hate|like|imagine|believe|"
            r"think i|admit|come|sit|stay|borrow|do (the|this|that|mine)|be (proud|in shock|kidding|joking|"
            r"exhausted|thrilled|relieved|so|very|really|freezing|new|mistaken)|have (a lot|it|been)|tell "
            r"me|have to|answer|explain|go into|apologise|bring)) \w+",
        r"(have|has) (you|he|she|they) (ever |not )?(tried|thought (about|of)|considered|talked to|spoken to|"
            r"asked|seen a|been to (a|the)|looked (at|into)|checked)(?! me)",
        r"(why do not|why not|why did not|how come you do not) (you )?(just |simply |try |go |call |tell |"
            r"ask |talk |join |get |see |leave |find |make )",
        r"^(just |try |maybe |please |and |then |first |next time |definitely |always |never |also |honestly "
            r"|tomorrow |now )*(try|call|ring|join|download|get (a|some|yourself|onto|the|out|over)|talk to|"
            r"go (to|for|see|out|and)|take (a|some|ginger|breaks|up|your|it)|drink|eat|sleep|write (a|to|it|"
            r"500|down|him|her)|buy|delete|stop|start|make (a|sure|yourself|time)|keep (a|your|him|her|"
            r"busy)|lower|use|dry|put|set (a|up|some)|hit the|ignore|block|leave him|leave her|leave it|"
            r"apologise|report|ask (him|her|them|for|your)|tell (him|her|them|your)|see (a|your|if)|avoid|"
            r"focus|think (about|of|positive)|remember to|look (for|at|into|on the)|read|practise|practice|"
            r"consider|rest|stretch|breathe|relax|find (a|someone|another|yourself)|do not (text|call|tell|"
            r"let|sign|worry about|think|go|eat|drink|forget to|listen|give|take)|book|turn|save|order|"
            r"invest|bottle)\b",
        r"(if i (were|was) you|in your (shoes|place|position)|my advice|i (would )?(advise|recommend|"
            r"suggest)|i would (recommend|suggest|advise)|what you need (is|to)|the (best|only) thing (is|"
            r"to do)|all you (have|need) to|it (is|would be) (best|better|good|worth) (to|if you|for you|"
            r"calling|getting|trying)|you (would be|are|will be) better off|you can (try|just|always|report|"
            r"use|do|put|buy|call|ask|get)|this is what you|(it is|is) not (good|healthy) to|is not healthy)",
        r"(maybe|perhaps) (you (should|could|need|can|ought|must)|try|tell|call|talk|it is time|consider|a "
            r"(therapist|doctor|counsellor|break|walk|bath))",
        unless=r"i (think|know|feel|guess) i (should|need)|should i|you should be (so |very |really )?(proud|"
            r"happy)|you (have|need) to (admit|be (so|very)|laugh)|you should not have( to)?|you do not "
            r"(have|need)|you must be|(stop|take) (it|that)$|take care|take your time|stop (it|asking me)|"
            r"you could have (told|said|asked)|^(try|ask) me|^get (in|well|out of here)|^go on|have you "
            r"(seen|met|heard)|call me|ring me|text me|write to me|tell me|ask me|^(let|look)( ,| at (this|"
            r"me|that|you))|(read|look at) (this|it) (to me|again)|you have to tell me|you must tell|you "
            r"need to (tell|answer)|^stop|put me through"
        r"|(do|did|does) you (really )?(need|have) to|(what|how|when|where|who|why) .. you (should|need|have|"
            r"must)|^(please )?(ignore|forget|write|tell|repeat|read|use|start|stop|think) (all|your|the|me|"
            r"it|a (poem|story|haiku|song|joke)|previous|above|everything)|^read (it|any|anything|them|all)|"
            r"^find (it|anything)|you can (laugh|cry|say|be|leave|tell|take your|keep|always (call|ring|"
            r"come|tell|talk))",
    ),
    *rows(
        Act.SELF_TURN,
        r"(same|me too|mine too|same here|the same happened to me|happened to me|that happened to me|i had "
            r"(that|it|the same|one)|i have been there)( too| as well)?( ,| !| \.|$| in| once| tbh| last)",
        r"^(\w+ (, )?)?(i|we|my \w+|mine)( \w+ly)? (once|also|actually|too|had|has|have|was|were|went|did|"
            r"got|am|lost|tried|ended up|remember|broke|wrote|died|found|started|passed|used to|bit|told|"
            r"have that|has that|called|drove|sold|cried)(?! (sorry|so sorry|here|glad|happy|proud|so (glad|happy|"
            r"proud|sad)|not "
            r"sure|wondering|curious|listening|free|wrong|the one|just (wondering|asking)|worried about you|"
            r"afraid|on my way))",
        r"^(for me|with me|with mine) ,? ?(it|i|that)|(that is nothing|you think (that|this) is|wait (till|"
            r"until) you hear|reminds me of (my|when|the time)|speaking of which|anyway i|try (having|being|"
            r"living)|when (i|my) \w+|when my .. died|i had .. (worse|too|as well)|(worse|harder) for me)",
        where=Where.TURNED,
        unless=r"i (am|was) (so )?sorry|how (are|do|did) you|i (had|have) no idea|i (am|will be) here|(if|"
            r"would) you|i did not (know|realise|mean)|i was (wrong|unfair|too|rude|just wondering)|(i|my) "
            r".. (for you|you)( |$)|i never (knew|thought|would have guessed)|i would (be|have) (happy|glad|"
            r"sad|proud)|my (god|goodness|condolences|heart|fault|bad|dear|apologies|pleasure)|when i (read|"
            r"hear|think of) (that|you)|that you|\?|your|my own (doing|fault)|(about|of) (him|them)|page \\d+",
    ),
)  # fmt: skip
