"""The store alone: bounded, in order of use, and silent whenever it may be out of date."""

from typing import Any

from app.answers.moment import Moment
from app.answers.store import FRAME_BYTES, LARGEST_PART, Answer, Key, Store

START = Moment(1000.0, 5000.0)
VERSION = (7, 1)


def key(number: int) -> Key:
    return (f"/v1/{number:02}", b"", None, None, None)


def answer(**members: Any) -> Answer:
    given = {"etag": b'"a"', "headers": [], "body": b"x" * 1000, "unmodified": []}
    return Answer(**(given | {"until": START.after(60)} | members))


def trusting(most_bytes: int = 2**20) -> Store:
    store = Store(most_bytes)
    store.trust(START.after(3600))
    return store


def test_the_least_recently_used_make_room() -> None:
    each = answer().size(key(0))
    store = trusting(LARGEST_PART * each)
    for number in range(LARGEST_PART):
        store.keep(key(number), answer(), store.generation, VERSION)
    assert len(store) == LARGEST_PART

    store.find(key(0), START)
    store.keep(key(99), answer(), store.generation, VERSION)

    assert len(store) == LARGEST_PART
    assert store.find(key(1), START) is None
    assert store.find(key(0), START)
    assert store.find(key(99), START)


def test_an_answer_that_would_drive_out_the_others_is_not_kept() -> None:
    store = trusting(LARGEST_PART * (FRAME_BYTES + 1000))
    store.keep(key(1), answer(body=b"x" * 2000), store.generation, VERSION)
    assert len(store) == 0


def test_replacing_an_answer_counts_its_bytes_once() -> None:
    each = answer().size(key(0))
    store = trusting(LARGEST_PART * each)
    for _ in range(3 * LARGEST_PART):
        store.keep(key(0), answer(), store.generation, VERSION)
    store.keep(key(1), answer(), store.generation, VERSION)
    assert len(store) == 2


def test_a_tag_alone_does_not_replace_its_answer() -> None:
    store = trusting()
    store.keep(key(1), answer(), store.generation, VERSION)
    store.keep(key(1), answer(body=None), store.generation, VERSION)
    found = store.find(key(1), START)
    assert found
    assert found.body


def test_what_was_begun_before_a_change_is_not_kept() -> None:
    store = trusting()
    begun = store.generation
    store.clear()
    store.keep(key(1), answer(), begun, VERSION)
    assert store.find(key(1), START) is None


def test_whoever_has_seen_a_version_is_given_none_before_it() -> None:
    store = trusting()
    store.saw((7, 1))
    store.keep(key(1), answer(), store.generation, (7, 1))
    store.saw((7, 1))
    assert store.find(key(1), START)

    store.saw((8, 1))
    # Was worked out before the change, and is ready only now.
    store.keep(key(2), answer(), store.generation, (7, 1))

    assert store.find(key(1), START) is None
    assert store.find(key(2), START) is None


def test_terms_hold_by_either_clock() -> None:
    for late in (Moment(START.steady + 60, START.told), Moment(START.steady, START.told + 60)):
        store = trusting()
        store.keep(key(1), answer(), store.generation, VERSION)
        assert store.find(key(1), START)
        assert store.find(key(1), late) is None


def test_without_news_nothing_is_served_and_with_news_it_is_again() -> None:
    store = Store(2**20)
    store.trust(START.after(3))
    store.keep(key(1), answer(), store.generation, VERSION)
    assert store.find(key(1), START.after(2))
    # A late heartbeat: what was announced meanwhile came before it, so nothing need be cleared.
    assert store.find(key(1), START.after(3)) is None
    store.trust(START.after(6))
    assert store.find(key(1), START.after(3))


def test_what_may_have_been_missed_ends_everything() -> None:
    store = trusting()
    store.keep(key(1), answer(), store.generation, VERSION)
    store.distrust()
    begun = store.generation
    store.keep(key(2), answer(), begun, VERSION)
    store.trust(START.after(3600))
    store.keep(key(3), answer(), begun, VERSION)
    assert [store.find(key(number), START) for number in (1, 2, 3)] == [None] * 3
    # A restored database counts on from where it was.
    store.keep(key(4), answer(), store.generation, (1, 1))
    assert store.find(key(4), START)
