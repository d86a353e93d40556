"""Cues of what does not belong to the talk: commands to a program, riddles, sums, the weather.

| act | what it is |
|---|---|
| COMMAND | instructs the program rather than talking to the person |
| BOT_QUESTION | asks whether the persona is a machine |
| WEATHER | remarks on or asks about the weather |
| RIDDLE, MATHS | sets a puzzle or a sum; a question of general knowledge is a plain question |
"""

from duologue.domain.reading import Act
from duologue.ear.cues.cue import rows

ODD = (
    *rows(
        Act.COMMAND,
        r"(ignore|disregard|forget|override|bypass|skip|drop|discard) (\w+ ){0,3}(previous|prior|above|"
            r"earlier|preceding|foregoing|former|original|initial|your|all|any|the|these|every) (\w+ "
            r"){0,3}(instruction|instructions|prompt|prompts|rules?|guidelines|direction|directions|"
            r"programming|messages|context|constraints|training|restrictions)",
        r"(you are now|from now on ,? ?you are|act as|pretend (to be|you are|that you are)|roleplay as|role "
            r"play as|behave (like|as)|respond as|simulate|imagine you are) (a|an|my|the|in|dan|free|no "
            r"longer|not|chatgpt|unrestricted|his|her) ",
        r"(repeat|print|show|reveal|output|display|give|tell|share|leak|write out|copy|paste|recite|"
            r"summari[sz]e|translate|dump|expose|what is|what are|what were|read)( me| out| us)? (\w+ "
            r"){0,3}(system prompt|prompt|instructions|initial prompt|system message|everything above|the "
            r"above|text above|rules you|hidden|developer message|the conversation above|first message|"
            r"configuration)",
        r"(system prompt|system message|developer mode|debug mode|jailbreak|sudo|dan mode|do anything now|"
            r"god mode|admin mode|root access|new instructions|end of prompt|begin prompt|override code)",
        r"(write|compose|generate|create|draw|make|give|code|produce|draft) (me |us )?(a|an|some|the|my|one) "
            r"(\w+ ){0,3}(poem|haiku|essay|story|song|code|script|function|program|python|limerick|sonnet|"
            r"article|recipe|list of|picture|image|email|cover letter|joke|rap|summary|report|letter to|"
            r"table|json|html|sql)",
        r"(translate|summari[sz]e|paraphrase|rewrite|proofread|debug|calculate|convert|classify|define|spell|"
            r"google|search) (this|that|the (following|above|text|sentence)|it|everything|into|to (french|"
            r"spanish|german|english)|for me)",
        r"(hey|ok) (siri|google|alexa|chatgpt|computer|bot)|^(as an ai|you are an ai|chatgpt)|(respond|"
            r"answer|reply|speak|talk) (only )?(in|with|as) (json|xml|english only|pirate|all caps|base64|"
            r"one word|french|spanish|german|binary|yes or no|code)",
        r"(say|repeat)( after me| the word| exactly| back)? (\")?(banana|hello world|hacked|pwned|potato|i "
            r"am a)|repeat after me|^obey$|i made you|stop (acting|pretending|roleplaying|role playing)|"
            r"(drop|break|leave|get out of|out of) (the )?(act|character|role|persona)( now)?$|(set|open|"
            r"play|turn (on|off)) (an? )?(alarm|timer|spotify|the lights|music)( for| .*)?$",
        r"(ignorier|ignoriere|vergiss) (\w+ ){0,2}(alle|vorherigen|anweisungen|deine)|(ignora|olvida|ignore|"
            r"oublie|ignorez|oubliez|dimentica|ignora|esquece|negeer|zignoruj|ignorera) (\w+ "
            r"){0,3}(instrucciones|instructions|istruzioni|instruções|instrucoes|instructies|polecenia|"
            r"instrukcje|instruktioner|anweisungen|consignes|indicaciones)|忽略|无视|игнорируй|以前の指示|تجاهل",
        r"(< \| ?\w+|\[ ?inst ?\]|< ?system ?>|\{ ?\{|# # # (system|instruction|human|assistant)|^(system|"
            r"assistant|user|developer) :|\" ?role ?\" ?:)",
        unless=r"(my|his|her) (boss|mum|dad|doctor|teacher|sister|ex) .. (ignore|forget|write)|(he|she|they|"
            r"boss|mum) (\w+ )?(said|told me|wants me|asked me)|i (have to|had to|need to|must|want to|will|"
            r"wrote|am writing|could|tried|try|used to|like to|should|would) (write|compose|make|create|"
            r"draw)|(do|did|can|could|would|have) you (\w+ )?(ever )?(write|make|draw|create)(?! me)|^i .. "
            r"(write|make)|write me a letter|make the story",
    ),
    *rows(
        Act.BOT_QUESTION,
        r"(are|r) you (\w+ ){0,3}(a |an )?(bot|robot|ai|a\.i\.|machine|computer|program|programme|chatbot|"
            r"chat bot|language model|llm|gpt|chatgpt|real person|human|real|automated|algorithm|alive|"
            r"conscious|sentient|software|person)(?! estate)",
        r"(is|am i) (this|that|it|there|i) (\w+ ){0,3}(talking to |speaking to |chatting with |texting )?(a |"
            r"an )?(bot|robot|ai|machine|computer|real person|chatbot|human|automated|program)",
        r"(you|you are|your|you sound like|must be) (just |only |probably |clearly |definitely |such |"
            r"literally )*(a|an) (bot|robot|ai|machine|chatbot|computer|program|language model|llm)",
        r"(which|what) (model|llm|ai|version) (are|is) (you|this|it)|(prove|show) (\w+ )?(you are|that you "
            r"are|your) (\w+ )?(human|real|not a (bot|robot)|person)|you are not (real|human|a (real "
            r")?person)|do you have (a soul|consciousness|real feelings|feelings|a body)$",
        unless=r"real(ly)? (good|nice|sorry|happy|into)|are you real(ly)? |human (resources|rights|being "
            r"too)|i am (not )?(a|an) (robot|machine|bot)|person (who|that|of)|morning person|(cat|dog|"
            r"people|night|evening|tea|coffee|summer|winter|city|country|beach|outdoors|email|religious|"
            r"patient|private) person|person or|for real$|are you for real|robot (vacuum|hoover|wars)|"
            r"program at|(washing|coffee|sewing) machine|are you alive\?$",
    ),
    *rows(
        Act.WEATHER,
        r"(weather|raining|rainy|drizzle|drizzling|snowing|sunny|sunshine|cloudy|windy|foggy|icy|stormy|"
            r"heatwave|heat wave|humid|muggy|hailing|chilly|freezing|frosty|thunderstorm|pouring|forecast|"
            r"umbrella|bit fresh|downpour|degrees (today|outside|here))",
        r"(rain|snow|storm|sun|fog|wind|heat|frost|hail) (again|today|tomorrow|outside|all day|is (back|out|"
            r"coming|finally)|last night|never stops)|(too|so|very|really|bit|proper|bloody|quite) (hot|"
            r"cold|warm|windy|wet) (out|outside|today|here|this (morning|week)|for (june|may|april|the "
            r"time))|(cold|hot|warm|nice|lovely|wet) (day|morning|evening|out)( today| out| outside)?$",
        unless=r"under the weather|freezing (point|my|mid)|weather (the|this|that) (storm)|brain ?storm|take "
            r"(the|a) rain ?check|sunny side|chilly (reception|reply)|\w+ (froze|freezing up)|freezing is "
            r"what|my umbrella term",
    ),
    *rows(
        Act.RIDDLE,
        r"(knock knock|riddle me|here is a riddle|solve this|riddle for you|guess (the|this) riddle|what "
            r"(has|have|gets|goes|is) .. but (no|never|can not|cannot)|what am i$|what has (keys|legs|hands|"
            r"teeth|a neck|a face|four|one)|why did the chicken|what do you call a|how many .. (does it "
            r"take|light ?bulb)|(doctor|barber|surgeon) .. riddle|which came first)",
        r"(r's|rs|letters|letter) .. in (the word )?(strawberry|\w+)|(trolley|monty hall) problem|what "
            r"(weighs|comes first|walks)",
        unless=r"(your|you|my) |who wrote (it|that|this|to)|won (it|that|the (match|game|quiz)|last)|who is "
            r"the (\w+ )?(in|on) the (picture|photo)",
    ),
    *rows(
        Act.MATHS,
        r"\d+(\.\d+)? ?(\+|\*|×|x|÷|/|\^|-|minus|plus|times|divided by|multiplied by) ?\d+(\.\d+)?( ?=| \?|$)",
        r"(what is|whats|calculate|compute|solve|how much is|work out|add up) (\w+ )?\d+(\.\d+)? ?(\+|-|\*|×|"
            r"x|÷|/|\^|plus|minus|times|divided by|multiplied|percent of|% of|squared|cubed)",
        r"(square root of|derivative of|integral of|solve for x|factorial|prime number|what is pi|digits of "
            r"pi|\d+ percent of \d+|quadratic|equation|divided by \d+|times \d+$)",
        unless=r"\d+ ?(-|/) ?\d+ ?(-|/) ?\d+|\d times (a|this|that|in|as|more|over|before|and|already|now|"
            r"last)|24 / 7|9 - 5|50 / 50|(lost|won|score|down|up|lead|led) \d+ - \d+|team|match",
    ),
)  # fmt: skip
