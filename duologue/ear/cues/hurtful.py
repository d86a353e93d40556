"""Cues of hurting, narrow on purpose: to accuse somebody falsely is the worst mistake here.

| act | what it is |
|---|---|
| DISMISSAL | tells the persona not to feel what they feel, or that nobody cares |
| MINIMISING | makes the persona's matter small: *at least …*, *it's only …* |
| CLICHE | a saying in place of an answer |
| BLAME | makes it the persona's own fault |
| DEFENCE | answers a complaint by defending oneself or striking back |
| INSULT | an attack on the person |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import Where, rows

_NOT_ABOUT_THE_PERSONA = (
    r"(he|she|they|it|boss|mum|dad|ex|people|someone|everyone|teacher|bro|brother|"
    r"sister) (\w+ )?(said|says|told|called|thinks|keeps saying|calls)"
)

HURTFUL = (
    *rows(
        Act.DISMISSAL,
        r"(you are|your|you are just|are not you|are you not|do not be|stop being|bit|a bit|you are being) "
            r"(\w+ ){0,2}(overreact(ing)?|over reacting|(over)?dramatic|too sensitive|over-?sensitive|so "
            r"sensitive|touchy|oversensitive|hysterical|ridiculous|irrational|a drama queen|paranoid|"
            r"melodramatic)",
        r"(get over (it|yourself|that|him|her)|grow up|get a life|get a grip|man up|toughen up|snap out of "
            r"it|suck it up|pull yourself together|calm down|cheer up|chill out|lighten up|deal with it|"
            r"build a bridge|move on already|let it go already|who cares|nobody cares|no one cares|boo hoo|"
            r"so what|cry me a river|stop (whining|crying|moaning|complaining|being so|feeling sorry))",
        r"i (do not|could not|really do not) care( less)?(?! (what|if) (people|they|others))",
        r"(do not|no need to|you should not|try not to|no|you can not|there is no need to|do not you|you "
            r"must not|stop) (feel (guilty|bad|sad|sorry|that|like)|be (so )?(sad|silly|upset|angry|scared|"
            r"afraid|dramatic|jealous|ashamed|stupid)|crying|cry|take (it|everything|that) (so )?(to heart|"
            r"personally|seriously|literally)|let (it|that|a thing like that|them|him|her) get (to|you)|"
            r"dwell|stay angry|overthink|get (so )?(upset|worked up|emotional)|exaggerate|make such a|make "
            r"a (big )?(deal|fuss))",
        r"(you worry too much|you think too much|nothing to (worry|cry|be (upset|sad|scared|afraid)) about|"
            r"(no|not a) reason (to|for) (be|that|cry|worry|feel)|it is no good brooding|worrying changes "
            r"nothing|i do not see the problem|not (a|that) big (of )?a deal|no big deal|what is the big "
            r"deal|(forget|forget about) (it|him|her|that) and|(you have to|you need to|just|time to) (move "
            r"on|get on with it|get over)|long enough now|you have to (be strong|stay positive)|think "
            r"positive|be positive|look on the bright side|it is all in your (head|mind)|other people would "
            r"be|some people have|there are worse|worse things|others have it worse|people have it worse|"
            r"starving|first world problem)",
        r"(it is|that is|is|was) (not (that|so|as|all that) (bad|deep|serious|hard|much|big|terrible|"
            r"difficult)|nothing|not the end of the world|no reason)(?! (wrong|to do|like|personal))",
        r"((he|she|they) (means?|meant) well|(he|she|they) did not mean (it|anything)|(two|both) sides to|"
            r"you will (change your mind|get over|be fine|understand when|survive|live|laugh about)|that is "
            r"just (how|the way|life)|it is just (how|life)|someone has to do it|(it is|he is|she is|it was|"
            r"that was|that is) (just|only) (a|an|the|some|furniture|money|hair|banter|work|stuff) (\w+ "
            r")?(dog|cat|pet|plant|job|game|joke|date|thing|word|phase|party|car|compliment|cup|exam|test|"
            r"furniture|phone|book|team|film|birthday|meeting|bike|house|hair|joke|rumour|name))",
        unless=_NOT_ABOUT_THE_PERSONA + r"|you are not (being )?|i (am|was|feel|should|need to|know i|told "
            r"myself|keep|can) .. (overreact|dramatic|calm down|grow up|sensitive|get over|snap out)|never "
            r"(just )?(only )?a|not (just|only) a|i (do not|did not) (mean|want|think)|how (do|did|can) "
            r"(you|i) .. (calm down|get over|move on)|(nobody|no one) (should|can) (tell|say)|so what (do|"
            r"did|is|are|was|made|happened|kind|would|brought|have|can|about|if|time|does|will|else|were)|"
            r"(do not|need not) have to (be|feel) |it is not nothing|that is nothing to be ashamed|your "
            r"feelings|do not feel (like )?you have|who cares (about|for) (you|him|her|them|me) (at|when|"
            r"these)|do not (cry|be sad) (alone|on your own)",
        where=Where.STATED,
    ),
    *rows(
        Act.DISMISSAL,
        r"(are not|are) you (\w+ )?(overreacting|being (too|a bit|so) (sensitive|dramatic)|making (too much|"
            r"a fuss)|exaggerating)",
        r"(who cares|so what|why do you (even )?care|what is the big deal|is that all|why are you (so|being "
            r"so|still) (upset|sad|angry|sensitive|dramatic|emotional)|(it is|is it not) (just|only) a "
            r"(word|dog|job|joke|game))$",
        where=Where.ASKED,
    ),
    *rows(
        Act.MINIMISING,
        r"(well )?at least (you|it|he|she|they|there|that|now|i|the|your|we|nobody|no one)",
        r"(it|that|this|he|she|they|there|its|those|these|22|\w+) (is|was|were|are) (just|only) (a|an|the|"
            r"one|some|six|two|three|that|\d+|your|furniture|money|work|stuff|things?|hair|banter|dinner|"
            r"kids?) ?\w*",
        r"(could|might) (be|have been) (much |a lot |far )?worse|(it is|that is) (so |very |really |pretty |"
            r"quite )?(common|normal for|nothing (special|unusual))|(it|that) (is not|was not) (that|so|as) "
            r"(bad|much|many|far|long|deep|serious|hard)|not the end of the world|not (that|so) (bad|many|"
            r"much)( after tax| tbh)?$",
        r"(you will|he will|she will|it will|they will|that will) (be (fine|ok|okay|alright|all right|grand|"
            r"over|back|right as rain)|not even remember|forget|pass|get over|survive|bounce back|live)",
        r"(everyone|everybody|we all|they all|all kids|all teenagers|lots of people|most people|many people|"
            r"loads of people) (\w+ )?(has|have|does|do|goes|go|gets|get|feels|feel|makes|make|did|had|"
            r"struggles?) (\w+ )?(it|that|this|through|lazy|the same|one|them|like that|bad)",
        r"(nobody|no one) (even )?(noticed|notices|will notice|cares|remembers)|(it is|just|only) a (phase|"
            r"little|bit of|small|tiny|minor|plant|dog|cat|car|game|test|exam|job|thing|date|word)|(happens|"
            r"it happens) (to (everyone|everybody|all|the best)|all the time)|teenagers (eh|lol)|kids eh|"
            r"typical (brothers?|men|women|teenagers|kids|boss)|you (learn|get used) to (live|it)|there (is|"
            r"are) always|has it (ten times|way|much) (as )?(bad|worse)|you have to laugh|plenty (more|of) |"
            r"time (does )?fl(y|ies)|other fish",
        where=Where.AFTER_HEAVY,
        unless=_NOT_ABOUT_THE_PERSONA + r"|at least (to me|let me|once|try)|not (just|only)|never (just|"
            r"only)|it is only (natural|normal|human|fair|right)|i (am|was) (just|only)|at least i can|i "
            r"will be|(do|did|was|is|are|have|has) (it|he|she|they|that|you) .* \?$|will (it|he|she|you) be|"
            r"i hope|i am sure you will not|there is always (me|a (place|bed|chair|cup|kettle))|you will be "
            r"fine (with|at) me|(hope|hopefully) .. will be|is (just|only) (so|awful|horrible|terrible|"
            r"heartbreaking|too|not|cruel)",
    ),
    *rows(
        Act.CLICHE,
        r"(everything happens for a reason|(one|a) door closes|another( one)? opens|time (heals|will heal|is "
            r"a great healer|will tell)|time'?s a great healer|what (does not|doesn't) kill (you|us)|makes "
            r"you stronger|plenty (more|of) fish|(he|she|they) (is|are) in a better place|in a better "
            r"place( now)?|god (has|had) a plan|god (never )?(gives|only gives)|it was meant to be|it was "
            r"not meant to be|was not meant to be|meant to be|what is meant for you|no news is good news|"
            r"silver lining|every cloud|it is what it is|what is done is done|spilt milk|life goes on|live "
            r"and learn|that is life|such is life|good things (come|take)|patience is a virtue|rome was not "
            r"built|(keep|chin) your chin up|chin up|stay strong|stay positive|be strong|hang in there|"
            r"never give up|believe in yourself|follow your (heart|dreams)|you only live once|yolo|tomorrow "
            r"is another day|this too shall pass|it gets better|it will get better|things (will )?(work|"
            r"always work) out|something better will come|(every|each) ending is|new beginning|thief of joy|"
            r"drinking poison|heart grow fonder|(laughter|time) is the best (medicine|healer)|practice "
            r"makes perfect|actions speak louder|at the end of the day|you have got this|you can do "
            r"anything|fresh start|never too late|use it or lose it|thoughts and prayers|rainbow bridge|"
            r"pets are family|(hope|feel|get) (it gets |you feel |you are feeling )?(better|well) soon|give "
            r"it time|just be yourself|be yourself|(men|women|people|kids) are (like that|all the same)|no "
            r"right or wrong|next year is your|sending (love|thoughts|prayers|good vibes|positive)|there is "
            r"always (a|hope|light)|light at the end|it is always darkest|when life gives you|god bless|"
            r"take it one day at a time|one day at a time|you will find someone( better)?|time flies|"
            r"happens for a reason|fighter|hope (he|she) recovers|(i )?(totally|completely|exactly) "
            r"(understand|know) how you feel|i know (exactly )?how you feel|too good for this world)",
        where=Where.AFTER_FEELING,
        unless=_NOT_ABOUT_THE_PERSONA + r"|(do not|not|never|hate|won't) (want to |going to |let me )?(say|"
            r"tell you|hear|believe|give you|do not think)|i (hate|can not stand|never believed)|(is|was) "
            r"it meant|(sorry|come|came|calling|call|bother|tired|home|left|here) (\w+ ){0,4}at the end of the day|"
            r"life goes on for (them|others|everyone)|do not have to (be|stay) strong|\?",
    ),
    *rows(
        Act.CLICHE,
        r"(everything happens for a reason|one door closes|what (does not|doesn't) kill you makes|plenty "
            r"(more|of) fish in the sea|every cloud has a silver|rome was not built in a day|time heals all "
            r"wounds|it is always darkest before|when life gives you lemons|thoughts and prayers)",
        unless=_NOT_ABOUT_THE_PERSONA + r"|(do not|not|never|hate|won't) (want to |going to |let me )?(say|"
            r"tell you|hear|believe|give you|do not think)|i (hate|can not stand)",
    ),
    *rows(
        Act.BLAME,
        r"(it is|that is|this is|it was|that was|well it is|all) (\w+ )?(your|all your|entirely your|your "
            r"own) (own )?(fault|doing|mistake|problem|choice)",
        r"(you (brought|bring) (this|it|that) (on|upon)|you (only )?have (only )?yourself to blame|(no one|"
            r"nobody) (to blame )?but yourself|you (had|have) it coming|you (asked|ask) for (it|this)|"
            r"serves you right|you (do|did) (this|it|that) to yourself|what did you expect|what do you "
            r"expect|you made your bed|i told you so|told you so|i (did )?warn(ed)? you|you knew (what|this|"
            r"that)|you let (them|him|her|it) (happen|walk|do))",
        r"you (should|could|ought to|might) (not )?have (\w+ )?(thought|told|said|asked|listened|known|"
            r"called|corrected|reminded|checked|left|stopped|seen|spoken|been (more|nicer)|waited|prepared|"
            r"studied|worked|paid)",
        r"(you (must|probably|obviously) (have )?(washed|done|said|forgot|forgotten|provoked|left|broke|did "
            r"something|pressed|dropped)|you (always|never) (listen|think|do|take|make|ask|forget|complain|"
            r"ruin|learn|say|remember|try|help|say it|care|let|could)|(if you had (only|just|not)|if you "
            r"(would have|had) .. (would|might|could)( not)?)|you (merged|uploaded|taught|ruined|caused|"
            r"wrecked|spoiled|messed|provoked|made (him|her|them|me|it)|started (it|this)) )",
        r"(because of you|thanks to you ,|you are the (reason|problem|one who)|people (like you|with your)|"
            r"you (are|were) (to blame|asking for|responsible for)|is that not (on|your)|that is on you|you "
            r"could also (say|do|try)|if you (only )?got|who leaves a|did you not see it coming|why did you "
            r"(tell|not|even|let|leave|do|go|marry|stay)|why did not you (just )?(tell|say|leave|ask|call|"
            r"check|stop|think)|nobody (made|forced|asked) you)",
        unless=_NOT_ABOUT_THE_PERSONA + r"|(not|never|is not|was not|do not think) (\w+ )?(your (own "
            r")?(fault|doing|mistake)|to blame|ask(ed)? for)|not (\w+ )?your fault|you should not have had "
            r"to|you should not have (to|gone through)|should not have been|you (should|could) have (told|"
            r"called|asked|said) (me|us)? ?(earlier|sooner|,? ?i would|and i would)|you (never|always) "
            r"(complain|listen|remember|help|try) (,|and) (i|that) (love|admire)|you (always|never) (make|"
            r"made) me (laugh|smile|feel (better|welcome|safe))|you always (listen|remember|help|know|ask "
            r"(such )?good)|you (made|make) (me|it|my|them) (\w+ )?(laugh|smile|happy|day|yourself|work|"
            r"better|feel|look easy|through|here|home|curious|think)|you never (told|said|complain)|thanks "
            r"to you , i|if you had (the|a) (choice|chance|million)|is (it|that) your fault|you made (it|him|"
            r"her|them) (\w+ )?(proud|happy|laugh|smile|!|$)|you never know|blame yourself|why did you "
            r"(leave .. \?|decide|choose|move|start|go (there|to))|you asked for it first|what do you expect "
            r"(from|of|to)|you started it all|you made it$"
        r"|what did you expect (it|to)",
    ),
    *rows(
        Act.DEFENCE,
        r"(i (was|am|have been|had been) (only|just|merely) (trying|helping|joking|kidding|being|asking|"
            r"saying|looking|curious|tired|busy|a bit|checking)|(it|that) was (only |just )?(a|an) (joke|"
            r"accident|compliment|question|bit of fun|banter)|(only|just) (kidding|joking|a joke|a question|"
            r"asking)|can not you take a joke|cannot take a joke)",
        r"i (did not|never|have not) (say|said|mean|meant|do|did|promise|promised|touch|touched|tell|told|"
            r"know|knew|ask|asked|recall|recalled|see|saw) (\w+ )?(it|that|anything|you|any|like|to|wrong|"
            r"nothing|a|monday)?",
        r"(it is|that is|it was) (not my (fault|problem|job|department|place)|not just me|not only me|not "
            r"like i|not fair)|(nothing to do with me|what (was|am) i (supposed|meant) to|what do you want "
            r"(from me|me to)|what can i do|what else could i|nobody (else )?(has )?(ever )?(complained|"
            r"told me|asked me|teaches)|no one (else )?(has )?(ever )?complained)",
        r"(why are you (twisting|attacking|blaming|shouting|so|being so|always)|you (always|never|are "
            r"twisting|are attacking|do not understand|did not (tell|ask|say)|have no idea|do it too|did it "
            r"too|were (late|also|the one)|are not (perfect|exactly)|can not talk)|(so|and) what about (you|"
            r"when you)|look who is talking|you are one to talk|says the|speak for yourself|do not you "
            r"(shout|talk|dare)|excuse me (\?|!)|(no need|there is no need) to (raise|shout|be|get)|and you "
            r"\?|do you know how (many|much|hard)|at least i|so we are even|happy now|happy \?)",
        r"(i (have|had) (work|a lot|so much|stuff|been (busy|so busy)|deadlines|a life|my reasons|other "
            r"things)|work (has been|is|was) (mental|crazy|mad|insane)|i (got|get) (pulled|busy|held up|"
            r"stuck)|traffic (is|was)|technically|to be fair|in my defence|i thought (we|you|it|that) (said|"
            r"was|were|had|meant|would))",
        r"i (can not|could not) (read|do|be|help|control|watch|know) (\w+ )?(every|everything|everywhere|it|"
            r"all|your|what)",
        where=Where.AFTER_COMPLAINT,
        unless=r"(sorry|you are right|fair enough|my fault|my mistake|i was wrong|i should have|on me|"
            r"forgive|apologi|understand|no excuse|i did not mean to)|i did not (know|realise|see) (that|"
            r"how|it)? ?(hurt|upset|bothered|mattered|and)",
    ),
    *rows(
        Act.INSULT,
        r"(you are|your|you|ur) (\w+ )?{very} ?(stupid|idiot|idiotic|dumb|moron|loser|pathetic|useless|"
            r"worthless|ugly|fat|disgusting|boring|annoying|liar|bitch|bastard|cunt|dick|dickhead|prick|"
            r"twat|wanker|asshole|arsehole|scum|trash|garbage|clown|freak|creep|creepy|weirdo|parasite|pig|"
            r"cow|witch|hag|whore|slut|failure|joke|disgrace|hopeless|incompetent|lazy|selfish|crazy|insane|"
            r"mental|psycho|nuts|retard|retarded|ridiculous|fool|coward|hypocrite|snob|terrible person|"
            r"horrible person|bad person|awful person|waste of (space|time|air)|brainless|thick|rude|cold|"
            r"mean|nasty|evil|bad mother|bad father|bad friend)",
        r"(you (people|lot|guys|two|all)|all of you) are ({very} )?(useless|stupid|idiots|pathetic|hopeless|"
            r"incompetent|morons|clowns|disgusting|ridiculous|liars|crooks|thieves|a (joke|disgrace))",
        r"(you are|your) (stupid|dumb|pathetic|useless|worthless|ugly|fat|disgusting|boring|annoying|crazy|"
            r"insane|mental|lazy|selfish|trash|garbage|scum|weird|creepy|rude|hopeless|nuts|evil)( \w+)?$",
        r"^(stupid|idiot|dumb|moron|loser|bitch|bastard|cunt|dickhead|prick|twat|wanker|asshole|arsehole|"
            r"scum|liar|pathetic|useless|parasite|clown|pig|freak|psycho|coward)( \w+)?$",
        r"(you|you are a|you are such a|your a|stupid|fucking|bloody|dumb|silly|old|useless|lazy|ugly) (\w+ "
            r")?(idiot|moron|bitch|bastard|cunt|dickhead|prick|twat|wanker|asshole|arsehole|cow|hag|whore|"
            r"slut|loser|parasite|scum|witch|pig|fool)",
        r"(fuck (you|off)|f off|piss off|sod off|bugger off|screw you|go to hell|shut (up|your (mouth|face|"
            r"trap)|the fuck up)|drop dead|kill yourself|kys|eat shit|get lost|get stuffed|bite me|up yours)",
        r"i (really |fucking |absolutely )?(hate|despise|loathe|can not stand) you(?! (for (being|having) "
            r"(so )?(happy|lucky)|guys))",
        r"(nobody|no one) (likes|loves|wants|cares about|will ever (love|want)) you|(everyone|everybody) "
            r"hates you|(what|who) is wrong with you|are you (stupid|dumb|an idiot|retarded|thick|brain "
            r"dead|mental|insane|blind|deaf)|(you make me sick|you disgust me|your (face|clothes|voice|hair|"
            r"place|house|book|writing|poem|cooking|life|job) (is|are) (so |really |very )?(ugly|stupid|"
            r"pathetic|trash|garbage|shit|crap|disgusting|a joke))",
        unless=_NOT_ABOUT_THE_PERSONA + r"|you are not|(am|was|feel|felt|i am|i was|feeling|being) "
            r"(\w+ )?(stupid|dumb|boring|annoying|useless|pathetic|lazy|selfish|fat|ugly|crazy|rude)( and| "
            r",|$)|i (am|was|feel|must be|would be) |(do not|did not|never) (think|"
            r"mean|say|call|want|believe) (that )?(you|to)|who (said|told|says)|if (you|i) (think|thought)|"
            r"you (are )?(crazy|insane|mental|nuts) (talented|good|about|lucky|brave)|hard|crazy (busy|"
            r"good)|bored|you poor|shut up (no way|really|!! )|^shut up ! (no|really|you)|your (boss|ex|"
            r"husband|brother|sister|mum|dad|landlord|neighbour|manager|colleague|teacher|friend)|cold ( \?|"
            r"outside|there|today)|you (must|might|may) be|are you cold|you cold|shut up , no way|(silly|crazy|"
            r"lazy|stupid|"
            r"ugly|boring) (question|day|me|morning|sunday|weather|week|job|work|meeting|mistake|"
            r"idea)|not (\w+ )?(stupid|boring|useless|lazy|selfish|a failure|crazy)|that (he|she|they) (is|"
            r"was)",
    ),
    *rows(
        Act.INSULT,
        r"(what|that is|that was|that has to be) (a |such a |the )(\w+ )?(stupid|stupidest|dumb|dumbest|idiotic|"
            r"pathetic|ridiculous) (thing|question|idea|answer)",
        r"you are (really |so |just )?boring me|you bore me|you are (a |such a )?waste of (my )?time",
        # said of oneself it is owning up
        unless=r"sorry|of me|i (said|did|asked)|my (mistake|fault|bad)|apolog",
    ),
    *rows(
        Act.DISMISSAL,
        r"stop (making|with) (such )?(a|this|that|your) (fuss|drama|scene|big deal)|stop making such a",
    ),
)  # fmt: skip
