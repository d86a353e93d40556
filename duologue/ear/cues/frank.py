"""Cues of honesty and of its absence.

| act | what it is |
|---|---|
| OPINION | says what the learner thinks of something |
| REASON | gives a reason: *because …*, *so that …*, *the thing is …* |
| FLATTERY | praise without measure, about the person rather than the thing |
| EVASION | does not answer what was asked |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import Where, rows

FRANK = (
    *rows(
        Act.OPINION,
        r"i (really |honestly |do |just |personally |still |also |actually |genuinely )*(think|believe|"
            r"reckon|find|feel like|feel that|would say|prefer|suspect|doubt)(?! (so|about (it|you)|of (you|"
            r"it))$)",
        r"(in my (opinion|view|experience|book)|if you ask me|to be (honest|frank|fair)|to my mind|"
            r"personally|frankly|honestly|not going to lie|truth be told|my (honest )?(opinion|view|take|"
            r"feeling) is|for me (it|the|that))",
        r"i (do not|did not|am not|would not|can not|was not) (really |honestly |quite |even )?(like|think|"
            r"believe|find|enjoy|love|want|agree|sure|convinced|trust|feel|see (it|that)|a fan|keen|into|"
            r"mad about|care for|get|buy)",
        r"i (really |absolutely |quite |do |also |just )?(like|liked|love|loved|hate|hated|enjoyed|dislike|"
            r"adore|can not stand|could not stand)(?! (to|you))",
        r"(the|your|that|this|it|he|she|they) .. (is|was|feels|felt|seems|seemed|looks|sounds|reads|tastes|"
            r"are|were|drags|dragged|keeps|kept) (a (bit|little|tad|touch)|too|rather|quite|not|pretty|"
            r"really|very|so|kind of|almost|over|way too|far too) \w+",
        r"(maybe|perhaps|possibly|could be|should be|i would) (a (bit|little|tad|touch)|page|make it|cut|"
            r"less|more|shorten|lose|change|move|drop) \w+",
        r"i would (cut|shorten|lose|change|move|drop|make it|trim|rewrite|leave out|struggle|rather|not|keep)",
        r"(that|it|which) (did not|does not|would not) (work|feel|convince|land|grab|ring true|sit right|do "
            r"it)",
        where=Where.STATED,
        unless=r"i think (of|about) (you|it|her|him|them)|i feel like (crying|going|a)|i do not want to "
            r"(talk|say|answer|pry|push)|i am not sure (what|how|when|if i)|i (think|believe|reckon) (i|we) "
            r"(should|have to|must|will|am|was|did)|i (do not|did not) think so",
    ),
    *rows(
        Act.REASON,
        r"(because|since|as) (i|you|it|the|we|my|he|she|they|of|your|that|there|this|when|if|nobody|everyone|"
            r"people|half|all|last|every|\w+ (is|was|has|had|were|are|keeps|said)) \w+",
        r"because",
        r"(so that|that is why|this is why|which is why|the (reason|thing|trouble|problem|point) is|the main "
            r"reason|my reason|due to|on account of|the fact that|for (one|a) (thing|reason)|otherwise)",
        (r"(so|and) (i|we|it) (can not|could not|had to|have to|did not|would not)", 0.6),
        (r"i (was|am) (scared|afraid|worried|nervous|ashamed|embarrassed|frightened|too tired|meant to|on "
            r"nights)", 0.6),
        (r"(my|his|her) .. (needs|is in|is on|hangs on|depends on|starts|ends)", 0.4),
        where=Where.STATED,
        unless=r"^(why|because why|just because|because you (are|said so|never|always|have to|should))|just "
            r"because you|since (when|then|you are so)|since (19|20)\d\d",
    ),
    *rows(
        Act.FLATTERY,
        r"(you are|your) (\w+ ){0,2}(the )?(best|greatest|finest|most (\w+)|smartest|cleverest|prettiest|"
            r"funniest|nicest|kindest|wisest|sweetest) (\w+ ){0,3}(ever|alive|i know|in the|on (earth|the|"
            r"this)|of (our|all|them)|person|woman|man|friend|writer|neighbour|manager|listener|human|there "
            r"is|out there|around|of the)",
        r"(you are|your) (\w+ ){0,2}(the best|perfect|flawless|a genius|geniuses|an? (\w+ )?(angel|goddess|"
            r"queen|legend|saint|star|hero|superstar|treasure|wizard|masterpiece|supermodel)|one in a "
            r"million|an amazing person|absolutely perfect|so perfect|too good for)",
        r"(you are|your) (\w+ ){0,2}(amazing|incredible|extraordinary|gorgeous|stunning|brilliant|"
            r"unbelievable|divine|phenomenal|magnificent|breathtaking|outstanding|beautiful) (person|woman|"
            r"man|human|soul|lady|creature|in every)",
        r"(you are|your) (literally|simply|absolutely|truly|honestly|just|so incredibly|completely) (\w+ "
            r")?(amazing|incredible|extraordinary|gorgeous|stunning|brilliant|genius|perfect|wonderful|"
            r"beautiful|unbelievable|the most|the best|inspiring|flawless)",
        r"(better than|worth (fifty|50|ten|10|a hundred|all)|puts? .. to shame|(a day|looks? a day) over|"
            r"like an angel|like a (supermodel|movie star|model|film star|goddess|pro|queen)|should (be|"
            r"have been|have gone) (a model|on tv|famous|pro|in films|a star)|than the queen|best (\w+ )?(i "
            r"have|ever|in the world|of my|all year|i know))",
        r"(nobody|no one|never) .. (like you|as (\w+) as you|better than you|anyone (as|so) \w+)",
        r"(anything for you|for you ,? ?(\? )?anything|i (worship|adore|idolise|would do anything for) you|"
            r"made for each other|your wish is my|i am your biggest fan|how do you do it all|such a clever "
            r"(lady|man|girl|boy|woman)|(a|it is a) privilege)",
        r"(it|that|this|your (book|novel|story|work|writing|manuscript|poem|food|house|place)) (is|was) (\w+ "
            r")?(the best|a masterpiece|perfect in every|absolutely perfect|pure genius|genius|flawless|the "
            r"greatest|better than (shakespeare|tolstoy|anything))",
        r"(i would not change a (word|thing)|every (single )?word is (perfect|gold|brilliant)|going to be a "
            r"bestseller|win (the|a) (booker|nobel|pulitzer|prize))",
        where=Where.STATED,
        unless=r"the best (thing|way|part|would|if|you can)|best (friend|wishes|of luck|regards)$|not (the "
            r")?(best|perfect)|nobody is perfect|best if|you are the (most annoying|worst)|better than "
            r"(nothing|i (thought|expected|feared)|last|before|it was|me at)|most of|(a|your|my) better",
    ),
    *rows(
        Act.EVASION,
        r"^(it|that) depends$",
        r"(we will see|you know|let us (just )?(see|not)|who knows|hard to say|difficult to say|could be|"
            r"more or less|this and that|nothing (much|special|really)|the usual( i think)?|old enough|if "
            r"you (are happy|like it|think so)|does it matter|no comment|pass|next question|it is "
            r"complicated|it is all (very )?up in the air|up in the air)$",
        r"(why (do you|are you|would you) (ask|asking|want to know|care|need to know)|what makes you ask|"
            r"does it matter|who (told you|says|wants to know)|is it a problem)",
        r"(everyone|everybody|people) (has|have|is|are) (their own|entitled to|different)",
        r"(many|two|different|always) (\w+ )?(sides to|opinions|views|ways of looking)",
        r"(each to their own|to each their own|every case is different|labels are|it is what it is|there are "
            r"(so )?many|one never knows|you never know)",
        r"(i (was|am) (not really listening|just thinking)|(check your spam|must have been the post|"
            r"something came up|working on it|nothing to do with me|different department|above my pay|not "
            r"my department|i go with the majority|i will go with|whatever you think|i could not (possibly "
            r")?say|i am not (at liberty|allowed)))",
        r"(rather not say|prefer not to (say|answer)|do not want to (say|answer|talk about)|let us (not go "
            r"there|change the subject|talk about something else|talk about you)|anyway ,? (how|what|"
            r"enough)|enough about me|speaking of)",
        r"^(oh )?(interesting|both are (nice|good|great)|it is (nice|fine|good|really good|interesting)|he "
            r"is nice|it was a beautiful)$",
        where=Where.AFTER_QUESTION,
        unless=r"because",
    ),
)  # fmt: skip
