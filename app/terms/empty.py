"""German words that say nothing of what a text is about, beside those the dictionary leaves out.

Two projects are no more alike for both saying "seit" or "zwei". They are found all the same: these
words are left out where texts are compared with each other, not where somebody asks for one.
"""

from sqlalchemy.ext.asyncio import AsyncSession

from app.terms.stems import stems
from app.terms.words import plain

# Of time, place and manner; of number and kind; of doing anything at all. No word is here whose
# stem is also that of a telling one: not "stellen" for "Stelle", nor "rund" for "Runder Tisch".
WORDS = """
seit bereits schon bisher zunächst zuerst zuletzt danach später oft immer meist mittlerweile
inzwischen zeitgleich regelmäßig jeweils je jährlich jahr jahre etwa circa ca fast mindestens
höchstens insgesamt ganz ganze mehr mehrere weitere weiterhin dort dorthin davor dabei dazu dafür
davon daran darin daraus dadurch darüber darunter daher deshalb dennoch jedoch zudem außerdem
ebenso ebenfalls sowie sowohl beim sodass insbesondere beispielsweise bzw usw etc zusammen
gemeinsam voneinander zueinander innerhalb außerhalb

zwei drei vier fünf sechs sieben acht neun zehn elf zwölf beide erste zweite dritte einzelne gut
gute besser neu neue eigen eigene verschieden verschiedene groß große größere klein kleine wichtig
möglich

gibt gab geben führt führte führen kommt kommen kam geht gehen steht stehen zeigt zeigen zeigte
bringt bringen nimmt nehmen findet finden bleibt bleiben liegt liegen lässt lassen dient dienen gilt
gelten sollen darf dürfen erhält erhalten entsteht entstehen entstand besteht bestehen bietet bieten
"""
EMPTY = sorted({plain(word) for word in WORDS.split()})


async def empty(session: AsyncSession) -> frozenset[str]:
    """The stems of these words."""
    return frozenset((await stems(session, EMPTY)).values())


def tells(stem: str, without: frozenset[str]) -> bool:
    """Whether a stem says something: it is none of these, and no bare number."""
    return stem not in without and not stem.isdigit()
