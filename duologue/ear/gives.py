"""What the learner tells of their own life, how deep it goes, and the nouns worth coming back to."""

from duologue.domain.reading import Give, Span
from duologue.domain.scales import Depth, Feeling
from duologue.ear.cues.cue import compiled
from duologue.ear.feelings import feeling_in
from duologue.ear.utterance import Clause, Utterance
from duologue.ear.words import is_content

DEPTHS: tuple[tuple[Depth, str], ...] = (
    (Depth.INTIMATE, r"(suicide|suicidal|kill myself|killed (him|her)self|self harm|cut myself|abused|abuse|"
        r"raped|assaulted|molested|beat (me|us)|affair|cheated on|sex|naked|virgin|miscarriage|abortion|"
        r"stillborn|infertile|ivf|rehab|addict|addicted|addiction|alcoholic|overdose|sober|relapsed|prison|"
        r"psychiatric|in love with you|nobody knows|never told (anyone|anybody|a soul)|do not want to "
        r"(live|be here)|hate myself|came out|coming out|i am (gay|trans|bi|lesbian|dying)|antidepressants|"
        r"breakdown|worthless)"),
    (Depth.PRIVATE, r"(divorce|divorced|separated|broke up|broken up|break up|left me|dumped|cheated|died|"
        r"passed away|funeral|lost my (mum|mother|dad|father|husband|wife|son|daughter|brother|sister|baby|"
        r"job|friend)|grief|grieving|widow|cancer|tumour|diagnosed|biopsy|depressed|depression|anxiety|"
        r"panic attack|panic attacks|therapy|therapist|lonely|alone|ashamed|scared|afraid|terrified|regret|"
        r"guilty|jealous|debt|debts|owe|overdrawn|fired|sacked|pregnant|pray|god|faith|religion|estranged|"
        r"do not speak to my|not spoken to|bullied|cried|cry|crying|heartbroken|hate my|fear|fears|failure|"
        r"insecure|my (weight|body|salary|marriage)|failed|embarrassed|struggling|struggle|drink too much|"
        r"can not (cope|pay|sleep))"),
    (Depth.PERSONAL, r"(my|our) (\w+ )?(mum|mother|dad|father|parents|family|sister|brother|husband|wife|"
        r"partner|son|daughter|kids?|children|gran|grandma|grandad|girlfriend|boyfriend|fiance|ex|best "
        r"friend|childhood|dream|boss|job)|(i|we) (really |always |never |just |have always )?(feel|felt|"
        r"hope|wish|dream|dreamed|dreamt|want to be|wanted|worry|hate|miss|missed|grew up|quit|gave up|"
        r"moved (here|because)|am (proud|nervous|worried|stressed|anxious|sad|angry|tired of|homesick|shy|"
        r"in love|married|single|engaged|adopted)|was (proud|nervous|shy|in love|married)|love my|believe)|"
        r"when i was (a |little|young|small|\d|at)|growing up|(retired|unemployed|between jobs)|i used to|"
        r"homesick"),
)  # fmt: skip
"""Wording by which one sees how deep a telling goes, the deepest first; all else is small talk."""

_OWN = compiled(
    r"(i|we) (\w+ly |just |also |actually |really |never |always |still |only |even |sort of |kind of |once |"
    r"recently |do |did |have |had |finally )*"
    r"(am|was|were|are|have|had|got|get|live|lived|work|worked|love|like|hate|feel|felt|grew|moved|started|"
    r"quit|went|go|used|study|studied|play|played|cook|run|ran|lost|found|miss|missed|want|wanted|need|"
    r"needed|made|make|tried|spent|broke|met|came|come|bought|read|wrote|watch|watched|took|take|teach|"
    r"taught|drive|sleep|slept|dream|wish|hope|enjoy|prefer|drink|eat|ate|fell|failed|passed|won|worry|"
    r"fear|keep|kept|do|did|been|not|forgot|remember|adore|paint|sing|sang|swim|hike|garden|bake|collect|"
    r"volunteer|retired|cried|cry|struggle|stopped|began|turned|left|sold|saw|said|told|thought|put|sit|"
    r"sat|stayed|stay|know|knew|own|share|can not|would|could)"
    r"|(my|our|mine) \w+|(me|myself) (and|too|either)|^(just|been|had|got|moved|lost|went|started|working|"
    r"finished|woke|came|feeling|trying|not feeling|having|tired|bored|exhausted|stressed|busy)( \w+)+"
)
_NOT_OWN = compiled(
    r"i (really |just |do |also |totally |completely |can |only |so )*(think|thought|hope|know|knew|see|hear|"
    r"heard|understand|get|believe|guess|mean|bet|imagine|suppose|agree|wonder|appreciate|respect|admire|"
    r"promise|swear|wish|said|want|wanted|would like|would love|love|like|enjoy|enjoyed|did not mean|did "
    r"not know|do not know|am sure)( that| it| to know| to hear| to ask| to say| to understand| how| why|"
    r" what| if| so| you| your|$)"
    r"|i (am|was|have been|feel) (so |very |really |just |truly |deeply |only )*(sorry|glad|happy (for|to "
    r"(hear|meet|help))|pleased (to|for)|wondering|curious|asking|listening|here (for|if|to)|sure|proud "
    r"of you|not (sure|going to (ask|push|pry))|impressed|interested|afraid (not|i)|kidding|joking|"
    r"saying|wrong|right|serious|all ears|honoured|touched)"
    r"|i (will|can|could|would|may|might|should|shall|must)( not)? (help|bring|be|ask|leave|let|try|stop|"
    r"drive|come|take|see|do|make|tell|say|talk|imagine|never|always|have|just|go|listen|stay|wait|look|"
    r"send|call|not|understand|hear|feel|recommend|suggest|advise|appreciate|love to|like to|offer|carry|"
    r"fix)"
    r"|if i (were|was) you|my (name|god|goodness|pleasure|bad|fault|mistake|apologies|condolences|opinion|"
    r"view|advice|question|point|dear|love|friend)( |$)|i (told|said|asked|meant|did|did not|never|"
    r"apologise|apologize|forgot|forgive)( \w+)? ?(you|it|that|sorry|anything|so|$)|(i love|i like|i "
    r"hate|i enjoy) (your|you|that|how|it|this|the way)|(because|if|when|what|that|where|how) i (say|"
    r"said|tell|ask|asked)|i (do not|did not) (mean|know|think|care|want to (pry|push|intrude|be rude))"
)


def gives_in(utterance: Utterance, *, questions: tuple[Span, ...] = ()) -> tuple[Give, ...]:
    """What the message tells of the learner's life, one for each sentence that tells something."""
    gives = []
    for sentence in utterance.sentences:
        own = [c for c in utterance.clauses if _is_within(c, sentence) and is_own(c) and not _is_asked(c, questions)]
        if own:
            told = _from_first_to_last(sentence, own)
            gives.append(Give(span=told.span, depth=depth_told(told), feeling=feeling_in(told)))
    return tuple(gives)


def is_own(clause: Clause) -> bool:
    """Whether a clause tells something of the learner's own life."""
    if not _OWN.search(clause.plain) or _NOT_OWN.search(clause.plain):
        return False
    return "your" not in clause.words or "my" in clause.words


def depth_told(clause: Clause) -> Depth:
    """How deep a telling goes."""
    return next((depth for depth, pattern in _DEPTHS if pattern.search(clause.plain)), Depth.SMALL_TALK)


def own_feeling(gives: tuple[Give, ...], fallback: Feeling) -> Feeling:
    """The feeling the learner speaks of having: the heaviest that is told, else the fallback."""
    told = [give.feeling for give in gives if give.feeling is not Feeling.NEUTRAL]
    return next((feeling for feeling in told if feeling.is_heavy), next(iter(told), fallback))


_DEPTHS = [(depth, compiled(wording)) for depth, wording in DEPTHS]


def _is_within(clause: Clause, sentence: Clause) -> bool:
    return sentence.start <= clause.start and clause.end <= sentence.end


def _is_asked(clause: Clause, questions: tuple[Span, ...]) -> bool:
    return any(q.start < clause.end and clause.start < q.end for q in questions)


def _from_first_to_last(sentence: Clause, own: list[Clause]) -> Clause:
    kept = tuple(t for t in sentence.tokens if own[0].start <= t.start and t.end <= own[-1].end)
    return Clause(sentence.text, kept)


MOST_WORDS = 4
_DETERMINER = frozenset("my our a an the this his her new".split())
_ADJECTIVES = frozenset(
    """old new little big small young best first last next own whole other only bad good great nice long short
    lovely beautiful favourite tiny huge silly stupid elder older
    younger oldest youngest eldest local real own second third former current whole entire terrible awful
    horrible wonderful amazing crazy dear late poor sweet red blue green black white
    french english german spanish italian polish more most same different few couple lot bit kind sort half such
    single quick quiet busy hard tough rough proper decent absolute total weird strange""".split()
)
_UNTELLING = frozenset(
    """thing things stuff time day year week month way lot bit kind sort one ones moment minute hour night
    morning evening afternoon weekend life world people person man woman
    guy guys place point part side end start name question answer problem issue fact reason idea mind head face
    hand hands body opinion view bad fault mistake god goodness pleasure
    turn case chance choice word words number rest top bottom middle bit while couple few loss hell shit piss
    poo crap fuck arse ass dick cock tits vagina penis sex porn toilet diarrhoea vomit puke
    suicide rape abuse bitch bastard cunt slut whore cancer tumour funeral death corpse blood period boobs
    condom heart feelings feeling apologies condolences self way dear love mate friend bro
    ago was were is are am has have had will would can could did does do been being went said says told and or
    but so because if when that who which to of in on at for with from by about
    really very just also still always never already not now then there here today yesterday tomorrow tonight
    recently only even too much many better worse best""".split()
)


def words_in(utterance: Utterance, gives: tuple[Give, ...]) -> tuple[str, ...]:
    """Nouns of the learner's own worth coming back to, those after *my* first, at most `MOST_WORDS`."""
    found: list[tuple[int, int, str]] = []
    tokens = [t for t in utterance.tokens if any(g.span.start <= t.start < g.span.end for g in gives)]
    for index, token in enumerate(tokens):
        if token.low in _DETERMINER:
            noun = _noun_after(tokens, index)
            if noun:
                found.append((0 if token.low in {"my", "our"} else 1, index, noun))
    ordered = [noun for _, _, noun in sorted(found)]
    return tuple(dict.fromkeys(ordered))[:MOST_WORDS]


def _noun_after(tokens, index: int) -> str | None:
    rest = tokens[index + 1 : index + 4]
    while rest and rest[0].low in _ADJECTIVES:
        rest = rest[1:]
    if not rest or not rest[0].is_word:
        return None
    noun = rest[0].low
    if noun.endswith("ing") and len(rest) > 1 and rest[1].is_word and _is_telling(rest[1].low):
        return f"{noun} {rest[1].low}"
    return noun if _is_telling(noun) else None


def _is_telling(word: str) -> bool:
    return (
        word.isalpha()
        and len(word) > 2
        and word not in _UNTELLING
        and word not in _ADJECTIVES
        and is_content(word)
        and not word.endswith(("ly", "ed", "ing"))
    )
