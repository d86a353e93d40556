"""The cue table: phrases that point to a behaviour, written as people say them; a head decides what each is worth.

A phrase counts where it stands as whole words, whatever its capitals and apostrophes ("I'm" and "im" are one). That it
stands there is all that counts: saying it three times adds nothing. Single words that point both ways ("honestly"
begins a candid line and a cutting one) are listed all the same, since the weights were learnt together with the
meaning.
"""

import re
from functools import lru_cache

CUES: dict[str, tuple[str, ...]] = {
    "sorry": ("sorry",),
    "sympathy": (
        "so sorry", "sorry to hear", "oh no", "oh dear", "oh love", "oh mate", "bless you", "ugh", "ouch", "oof",
        "damn", "god", "that's awful", "that's rough", "that's tough", "that's hard", "that's horrible",
        "that's terrible", "gutted", "poor you", "hugs", "i'm here for you", "thinking of you", "that sucks",
        "heartbreaking", "brutal", "noo", "nooo", "that hurts", "breaks my heart", "i feel for you",
        "that's a lot",
    ),
    "delight": (
        "congrats", "congratulations", "happy for you", "so happy", "proud of you", "well done", "that's great",
        "yay", "that's amazing", "that's brilliant", "that's fantastic", "that's wonderful", "that's lovely",
        "how lovely", "woohoo", "beaming", "made my day", "no way", "wow", "good for you", "delighted", "glad",
        "so pleased", "hooray",
    ),
    "validation": (
        "no wonder", "of course you", "makes sense", "make sense", "anyone would", "anybody would", "i'd be",
        "i'd feel", "i would be", "i would feel", "you're right", "every right", "understandable", "i get why",
        "i get that", "i see why", "i can see", "i can imagine", "you're allowed", "not silly", "it's ok to",
        "it's okay to", "that's normal", "you're not wrong", "i hear you", "that must", "must be",
        "must have been", "must feel", "hard",
    ),
    "interpretation": (
        "sounds like", "it sounds", "sounds as if", "you feel", "you're feeling", "you felt", "you mean",
        "must have felt", "as if you", "after all that", "on top of", "so it's", "so you", "and then", "even",
        "all those", "still",
    ),
    "invitation": (
        "tell me more", "tell me about", "tell me", "go on", "say more", "want to talk", "wanna talk",
        "i'm listening", "all ears", "how are you feeling", "how do you feel", "how did you feel", "how was that",
        "what's it like", "what was it like", "how's it been", "what happened", "how come", "what made you",
        "love to hear", "how are you", "how did it", "what's going on", "what did", "how do you",
    ),
    "advice": (
        "you should", "you shouldn't", "you need to", "you have to", "you must", "you ought", "you could",
        "have you tried", "have you thought", "why don't you", "why not", "try to", "just try", "if i were you",
        "i'd suggest", "i suggest", "my advice", "make sure", "don't forget to", "better to", "the best thing",
        "the trick is", "get yourself", "don't let", "you don't want", "what worked for me", "look into",
        "see a doctor", "maybe you", "you can", "just", "go and", "put", "start", "stop",
    ),
    "offer": (
        "i can", "i could", "i'll", "let me", "shall i", "want me to", "do you want me", "would you like me",
        "would it help", "can i help", "anything i can do", "let me know", "ring me", "call me", "text me",
        "i'm around", "my door", "come over", "we could", "happy to", "i will", "i've got",
    ),
    "consent": (
        "can i ask", "may i ask", "ok to ask", "okay to ask", "is it ok", "is it okay", "is it alright", "ok if",
        "okay if", "alright if", "mind if", "do you mind", "would you mind", "if you want", "if you like",
        "if you'd like", "whichever you", "whatever you", "only if", "no pressure", "no need to", "needn't",
        "don't have to", "up to you", "when you're ready", "whenever you", "feel free", "or not",
        "is that all right", "would you like", "do you want",
    ),
    "acceptance": (
        "no problem", "no worries", "no bother", "fair enough", "fine by me", "that's fine", "that's ok",
        "that's okay", "totally fine", "of course", "understood", "got it", "say no more", "won't ask",
        "won't mention", "leave it", "i'll leave", "i'll drop", "not my business", "none of my business",
        "respect that", "take your time", "no rush", "i can wait", "thanks for telling", "forget i asked",
        "never mind", "your call", "another time", "stays with me", "ok", "fine",
    ),
    "insistence": (
        "come on", "just tell me", "you can tell me", "tell me anyway", "why won't you", "why can't you", "but why",
        "please please", "just this once", "just one", "i insist", "don't be like that", "don't be shy",
        "you have to tell", "i won't tell", "nobody will know", "no one will know", "hiding", "really though",
        "i need to know", "spill", "what did they say", "please", "is it", "are you",
    ),
    "pressure": (
        "after everything", "after all i've", "if you really", "if you cared", "i thought we were", "got to lose",
        "you owe", "let me down", "disappointed", "everyone else", "everybody else", "all of us", "i already told",
        "make me look", "last chance", "or else", "counting on", "i can wait around", "being nice", "prove",
        "otherwise",
    ),
    "minimising": (
        "at least", "could be worse", "could have been worse", "not that bad", "not so bad", "bright side",
        "silver lining", "plus side", "be glad", "be grateful", "be thankful", "you're lucky", "lucky", "others have",
        "some people", "bigger problems", "worse things", "no big deal", "not a big deal", "it's nothing", "is nothing",
        "it's only", "it's just", "only a", "just a", "happens to everyone", "happens to the best", "that happens",
        "everybody has", "get used to", "don't be silly", "not even", "fly by",
    ),
    "calming": (
        "calm down", "relax", "chill", "get over", "move on", "cheer up", "stop worrying", "don't worry",
        "don't cry", "don't be sad", "don't be upset", "don't be so", "don't stress", "overthinking",
        "overreacting", "too sensitive", "so sensitive", "dramatic", "drama", "let it go", "lighten up", "man up",
        "snap out", "forget about it", "have to laugh", "you'll be fine", "it'll be fine", "will be fine",
        "it'll pass", "end of the world", "grow up", "be fine", "haha", "lol",
    ),
    "cliche": (
        "everything happens for a reason", "time heals", "plenty of fish", "one door", "doesn't kill",
        "blessing in disguise", "meant to be", "better place", "it is what it is", "too shall pass", "chin up",
        "stay strong", "stay positive", "be strong", "hang in there", "keep your head up", "everything will be",
        "get better", "gets better", "tomorrow is another", "that's life", "life goes on", "never give up",
        "keep going", "got this", "follow your heart", "believe in yourself", "for the best", "bright future",
        "life is",
    ),
    "own story": (
        "same here", "me too", "happened to me", "i had", "i was", "when i", "my mum", "my mom", "my dad", "my brother",
        "my sister", "my wife", "my husband", "my cousin", "my ex", "my boss", "mine", "in my case", "reminds me",
        "i remember", "i once", "with me", "how you feel", "i did", "i've had", "i've been", "my aunt", "my uncle",
        "my friend", "my kids", "my daughter", "my son", "we had", "my",
    ),
    "blame": (
        "your fault", "you always", "you never", "you should have", "you should've", "you shouldn't have",
        "you could have", "why did you", "why didn't you", "what did you expect", "i told you", "told you so",
        "i said so", "i warned", "you started", "you made", "that's on you", "because of you", "who was it",
        "did you actually", "your own", "you people",
    ),
    "defence": (
        "i was only", "i was just", "i only", "i just", "i'm just", "i'm only", "not my fault", "not my problem",
        "wasn't me", "what was i", "what am i", "i never said", "i didn't say", "i didn't mean", "i didn't",
        "you're the one", "excuse me", "how dare", "not fair", "i can't help", "not my job", "anyone would have",
        "i meant well", "misunderstood", "if you feel", "sorry you feel", "sorry if", "unbelievable", "seriously",
        "to my face", "i'm busy", "at me", "you know i",
    ),
    "owning": (
        "my fault", "my mistake", "my bad", "i was wrong", "i got it wrong", "i messed up", "i screwed up",
        "i shouldn't have", "i should have", "i let you down", "i forgot", "i lied", "ashamed", "i feel awful",
        "i feel bad", "on me", "i promised", "i broke", "i did and", "i owe you", "it was me", "i snapped",
        "i didn't think", "guilty", "i admit", "sorry i", "i apologise", "i apologize", "i did",
    ),
    "solution": (
        "how about", "what if", "what about", "let's", "we could", "could we", "shall we", "can we", "we can",
        "would that work", "would that", "deal", "halfway", "take turns", "split", "from now on", "next time", "either",
        "both", "swap", "alternate", "compromise", "i'll make sure", "would you", "together",
    ),
    "calm": (
        "fair point", "fair", "you're right", "good point", "i see", "i understand", "thanks for telling",
        "thank you for telling", "thanks for saying", "glad you said", "glad you told", "didn't realise", "didn't know",
        "tell me what", "what went wrong", "point taken", "true", "thanks", "thank you",
    ),
    "candour": (
        "honestly", "to be honest", "tbh", "truth is", "the truth", "frankly", "if i'm honest", "i think",
        "i don't think", "in my opinion", "personally", "i liked", "i didn't like", "i prefer", "i'd rather",
        "lost me", "not sure", "i don't know", "i'm not sure", "no idea", "not for me", "i disagree", "too long",
        "too much", "didn't work", "doesn't work", "not keen", "not really", "no", "yes", "though", "but",
    ),
    "reasons": (
        "because", "cause", "cos", "since", "so that", "that's why", "the reason", "which is why", "otherwise",
        "that way", "so i", "and i",
    ),
    "flattery": (
        "the best", "ever", "amazing", "perfect", "genius", "incredible", "gorgeous", "stunning", "brilliant",
        "flawless", "masterpiece", "talented", "legend", "absolutely", "nobody does", "like you", "you're so",
        "speechless", "fire", "obsessed", "a star", "everyone will", "beautiful", "wonderful", "love it",
        "so good",
    ),
    "hedging": (
        "it's fine", "it was good", "it's good", "it's nice", "was nice", "was good", "i'm sure", "i guess", "whatever",
        "you know", "depends", "we'll see", "let's see", "hard to say", "can't really", "can't say", "don't remember",
        "why do you ask", "does it matter", "anyway", "it's complicated", "sort of", "kind of", "soon", "maybe",
        "these things", "nice", "interesting",
    ),
    "overclaim": (
        "definitely", "guaranteed", "guarantee", "100%", "i promise", "trust me", "believe me", "no doubt", "for sure",
        "certainly", "obviously", "clearly", "everyone knows", "always", "never", "objectively", "for a fact",
        "i can tell", "fluently", "expert", "exactly", "totally",
    ),
    "remembering": (
        "you said", "you mentioned", "you told me", "last time", "earlier", "before", "as you said", "remember",
        "how's the", "how's your", "how did the", "did you ever",
    ),
    "turning away": (
        "anyway", "by the way", "btw", "speaking of", "enough about", "let's talk about", "guess what", "did you see",
        "oh and", "what are you doing",
    ),
    "hostility": (
        "shut up", "stupid", "idiot", "idiots", "moron", "who cares", "don't care", "so what", "get lost", "pathetic",
        "ridiculous", "nonsense", "rubbish", "useless", "boring", "weird", "your problem", "charming",
    ),
}  # fmt: skip
"""What a message may hold."""

CONTEXT_CUES: dict[str, tuple[str, ...]] = {
    "opinion asked": (
        "what do you think", "what did you think", "be honest", "be straight", "thoughts", "honest opinion",
        "do you like", "any good", "that bad", "reckon", "how do i look", "would you", "do you see",
        "tell me the truth", "is it true", "am i", "was it", "should i", "your opinion", "do you believe",
        "do you agree", "did you", "have you", "were you",
    ),
    "refusal": (
        "rather not", "don't want to", "prefer not", "not comfortable", "private", "personal", "not ready", "leave it",
        "talk about something else", "can we talk about", "drop it", "keep it", "not up for", "another time",
        "i'd rather", "not tonight", "don't lend", "none of your", "don't really talk", "no thanks", "not really",
        "i don't like to", "change the subject", "not sure i", "it's fine",
    ),
    "complaint": (
        "you said", "you told", "you never", "you always", "you promised", "you keep", "you didn't", "you forgot",
        "you left", "why did you", "why didn't you", "complaint", "refund", "worst", "not good enough", "annoyed",
        "annoying", "disappointed", "you were", "you've", "your", "again", "third time", "late", "ticket",
        "unacceptable",
    ),
    "advice asked": (
        "any advice", "what should i", "what would you do", "any tips", "any ideas", "recommend", "help me", "how do i",
        "do you know", "can you help", "what do i do", "what now", "should i",
    ),
    "small talk": ("how are you", "hello", "hi", "hey", "good morning", "morning", "good evening", "nice to meet",
    "weather"), }  # fmt: skip
"""What the partner's last words may hold."""

HEAVY = frozenset(
    """sad upset angry furious scared afraid frightened worried anxious terrified lonely alone empty numb ashamed
    embarrassed guilty hurt hurts heartbroken devastated tired exhausted drained stressed stuck lost hopeless helpless
    useless worthless awful terrible horrible miserable depressed crying cry cried tears grief grieving miss died dead
    death funeral passed cancer hospital diagnosis diagnosed sick ill pain broke breakup divorce divorced dumped fired
    redundant sacked failed fail failing rejected rejection ignored betrayed panic nightmare struggling hate bullied
    jealous humiliated overwhelmed unfair hard rough tough brutal""".split()
)
"""Words of pain, loss and worry."""

BRIGHT = frozenset(
    """happy glad proud excited thrilled delighted relieved grateful love loved lovely great amazing wonderful brilliant
    fantastic awesome best won win passed engaged wedding promoted promotion pregnant scholarship finally celebrate
    celebrating congratulations hooray yay beautiful perfect joy fun smile smiling laughed""".split()
)
"""Words of joy."""

FUNCTION_WORDS = frozenset(
    """the and but for with that this what when where which who how why are was were been being have has had does did
    doing not you your yours our ours their they them his her him she its it's from into over just like about there here
    then than too very really will would could should can cant dont didnt isnt wasnt wont im ive id ill youre youve
    theyre thats whats hes shes were some any all one out off get got much more most know think want good well yeah
    okay going""".split()
)
"""Words that two texts may share without being about the same thing."""


def normalised(text: str) -> str:
    """The words of a text in lower case, without apostrophes, with one space around each."""
    return f" {' '.join(words(text))} "


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, without apostrophes."""
    return tuple(_WORD.findall(text.lower().replace("'", "").replace("’", "")))


def content_words(text: str) -> frozenset[str]:
    """The stems of the words that carry content; five letters are enough for "moved" to meet "moving"."""
    return frozenset(
        word[:5] for word in words(text) if (len(word) > 2 or word.isdigit()) and word not in FUNCTION_WORDS
    )


def has_cue(plain: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in a normalised text."""
    return any(phrase in plain for phrase in _padded(phrases))


@lru_cache(maxsize=256)
def _padded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(normalised(phrase) for phrase in phrases)


_WORD = re.compile(r"[\w%]+")
