"""The feeling that words carry, from feeling words and from what has happened."""

from duologue.domain.scales import Feeling
from duologue.ear.cues.cue import compiled
from duologue.ear.utterance import Clause, Utterance

F = Feeling
NAMED: tuple[tuple[Feeling, str], ...] = (
    (F.GRIEVING, r"(grieving|mourning|bereaved|in mourning|grief)"),
    (F.LONELY, r"(lonely|loneliness|all alone|on my own all|isolated|left out|no friends|nobody to talk to|"
        r"homesick|so alone)"),
    (F.ANXIOUS, r"(anxious|nervous|worried|worrying|scared|afraid|terrified|frightened|panicking|panic|"
        r"dreading|stressed|overwhelmed|petrified|freaking out|anxiety|on edge|scary|worries me)"),
    (F.ASHAMED, r"(ashamed|embarrassed|humiliated|guilty|mortified|feel (stupid|dumb|useless|like a (failure|"
        r"fraud|idiot|fool)|worthless|small)|felt (stupid|useless|worthless|small|like a)|shame|useless|"
        r"impostor|imposter)"),
    (F.ANGRY, r"(angry|furious|livid|raging|fuming|pissed off|so mad|mad at|cross|annoyed|frustrated|fed up|"
        r"outraged|infuriating|sick of)"),
    (F.HURT, r"(hurt|hurts|betrayed|heartbroken|devastated|let down|rejected|stung|broke my heart|crushed|"
        r"insulted)"),
    (F.SAD, r"(sad|unhappy|depressed|miserable|gutted|upset|down|low|crying|cried|in tears|tearful|"
        r"disappointed|heartbreaking|empty|numb|awful|terrible|miss (him|her|them|it|my|home|you)|lost|not "
        r"great|not okay|not ok|rough|hopeless|worst|horrible)"),
    (F.TIRED, r"(tired|exhausted|knackered|shattered|worn out|drained|sleepy|no energy|burnt out|burned out|"
        r"burnout|wrecked|have not slept|can not sleep|could not sleep|not sleeping|did not sleep|no sleep|"
        r"dead on my feet)"),
    (F.BORED, r"(bored|boredom|nothing to do)"),
    (F.RELIEVED, r"(relieved|relief|phew|thank god|thank goodness|finally over|weight off)"),
    (F.PROUD, r"(proud|pleased with myself|did it|managed to|my first|for the first time|passed|finished my|"
        r"won)"),
    (F.EXCITED, r"(excited|can not wait|looking forward|thrilled|over the moon|buzzing|so ready|stoked|"
        r"pumped)"),
    (F.HAPPY, r"(happy|glad|delighted|great day|so good|wonderful|love it|loving|best day|grateful|blessed|"
        r"cheerful|chuffed|in love|yay|brilliant|amazing)"),
    (F.CURIOUS, r"(curious|wondering|intrigued)"),
    (F.PLAYFUL, r"(haha\w*|lol|lmao|hehe\w*|joking|teasing|rofl)"),
)  # fmt: skip
"""Words that name a feeling, the heaviest first, since grief outweighs a joke in the same breath."""

EVENTS: tuple[tuple[Feeling, str], ...] = (
    (F.GRIEVING, r"(died|dying|passed away|put (him|her|them|it|\w+) (down|to sleep)|funeral|buried|killed "
        r"himself|killed herself|lost (my|our|his|her) (mum|mother|dad|father|husband|wife|son|daughter|"
        r"brother|sister|baby|gran|grandma|grandad|dog|cat|friend)|miscarriage|stillborn|widow|widower|"
        r"widowed|hospice|palliative|ashes|(is|are|was) gone|had to let (him|her) go|anniversary of)"),
    (F.ANXIOUS, r"(biopsy|diagnosis|diagnosed|cancer|tumour|tumor|hospital|surgery|operation|scan|intensive "
        r"care|a lump|test results|results (come|are)|ambulance|stroke|heart attack|evicted|eviction|court|"
        r"exam tomorrow|interview tomorrow|debt|in debt|overdrawn|can not pay|dementia|alzheimer's|ill|"
        r"sick)"),
    (F.HURT, r"(cheated|left me|dumped|broke up|broken up|break up|split up|divorce|divorced|walked out|"
        r"ghosted|forgot my birthday|remembered my birthday|no one remembered|nobody remembered|did not "
        r"(invite|ask|call|show|come|turn up)|was not invited|not invited|(laughed|shouted|yelled|screamed|"
        r"spat|swore) at|behind my back|without (me|asking|telling)|bullied|made fun|ignored|ignores me|"
        r"talked over|replaced|passed (me )?over|hit me|in front of (everyone|everybody|the|my|all))"),
    (F.SAD, r"(failed|failing|rejected|rejection|refused|turned (me )?down|did not get (it|the|in)|sacked|"
        r"fired|laid off|redundant|redundancy|made redundant|lost (the|my|our|his|her|it)|stolen|burgled|"
        r"broke (my|his|her) (leg|arm|hip|wrist|heart)|broken (leg|arm|hip)|crashed|flooded|cancelled|"
        r"closed down|closing down|closing|moved away|moving away|is leaving|gave up|never came|no reply|"
        r"not coming|crap|sucks|nobody|no one|again and again|fell (down|off|out)|cut (my|our|the|off)|had "
        r"a fall|has to close|my \w+ (is|was) (ruined|broken)|miserable)"),
    (F.TIRED, r"(double shift|night shift|long shift|\d+ hours straight|up all night|long day|long week|hard "
        r"day|rough day|(13|14|15|16) (hrs|hours)|no break)"),
    (F.PROUD, r"(got (the|a|my|into|in|promoted|accepted|hired|published|our)|passed|graduated|won|finished|"
        r"promoted|promotion|first (time|prize|place)|days (clean|sober)|sober|did it|made it|accepted|got "
        r"in|all clear|clear|published|sold (my|the|out)|signed|book is (out|done)|quit smoking)"),
    (F.EXCITED, r"(having a baby|pregnant|expecting|engaged|getting married|said yes|bought (a|our|my) "
        r"(house|flat|first)|moving in|new job|new baby|baby (girl|boy)|born|birthday|holiday|we won|"
        r"festival|proposed|guess what|guess who)"),
)  # fmt: skip
"""Things that happen and the feeling they bring, whoever they happen to."""

_COMPILED = [(feeling, compiled(wording)) for feeling, wording in NAMED]
_HAPPENED = [(feeling, compiled(wording)) for feeling, wording in EVENTS]
_NEGATED = compiled(r"(not|never|no longer|nothing|no) (\w+ ){0,2}")
_PICTURES = {
    F.SAD: "😢😭😞😔💔🥺☹🙁",
    F.HAPPY: "😊😀😃😄😁🥰😍❤🎉🥳💛💚💙🙂☺",
    F.ANGRY: "😡😠🤬",
    F.PLAYFUL: "😂🤣😜😅😉😆",
    F.TIRED: "😴🥱",
    F.ANXIOUS: "😰😨😱😬",
}
_FACES = {F.SAD: (":(", ":'(", ":-("), F.HAPPY: (":)", ":-)", ":d", "<3", "=)"), F.PLAYFUL: (";)", ";-)", ":p", ":-p")}


def feeling_of(utterance: Utterance) -> Feeling:
    """What a message carries: a feeling named, else what has happened, else a face or picture; else neutral."""
    for sentence in utterance.sentences:
        feeling = feeling_in(sentence)
        if feeling is not Feeling.NEUTRAL:
            return _weightier(utterance, feeling)
    return _pictured(utterance)


def feeling_in(clause: Clause) -> Feeling:
    """The feeling that a sentence or clause names, or that what it tells brings."""
    happened = next((feeling for feeling, pattern in _HAPPENED if pattern.search(clause.plain)), None)
    if happened in {F.GRIEVING, F.HURT}:
        return happened
    for feeling, pattern in _COMPILED:
        match = pattern.search(clause.plain)
        if match and not _is_negated(clause.plain, match.start()):
            return feeling
    return happened or Feeling.NEUTRAL


def _weightier(utterance: Utterance, first: Feeling) -> Feeling:
    if first.is_heavy:
        return first
    found = [feeling_in(sentence) for sentence in utterance.sentences]
    return next((feeling for feeling in found if feeling.is_heavy), next((f for f in found if f.is_bright), first))


def _is_negated(plain: str, start: int) -> bool:
    return any(match.end() == start for match in _NEGATED.finditer(plain[:start]))


def _pictured(utterance: Utterance) -> Feeling:
    for feeling, pictures in _PICTURES.items():
        if any(picture in utterance.text for picture in pictures):
            return feeling
    marks = {token.low for token in utterance.tokens}
    return next((feeling for feeling, faces in _FACES.items() if marks & set(faces)), Feeling.NEUTRAL)
