"""When something goes wrong: refusals with every fault, lost answers, a service that is busy."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from kreisspiegel_client import AsyncKreisspiegel, Kreisspiegel, Refused, Retry, Unreachable
from kreisspiegel_client.call import Call
from kreisspiegel_client.exchange import exchange

from tests.losing import losing

# Synthetic.
ROW = {
    "indicator": "DEM-03",
    "basis": "zensus2022",
    "period": "2007",
    "numerator": 100,
    "denominator": 1000,
}
AT_ONCE = Retry(first=0.0)
CALL = Call({"method": "get", "url": "http://kreisspiegel.test/"}, lambda answer: answer.text)


def pushed(client: Kreisspiegel) -> set[str]:
    return {one.id for one in client.submissions("16070")}


def test_a_refusal_names_every_fault(district: Kreisspiegel) -> None:
    wrong = [ROW | {"numerator": 2000}, ROW | {"indicator": "DEM-99"}]
    with pytest.raises(Refused) as refused:
        district.push(wrong, "16070")
    said = refused.value
    assert (said.status, said.kind) == (422, "push-refused")
    assert said.detail in str(said)
    assert {one.row for one in said.findings} == {1, 2}
    with pytest.raises(Refused) as refused:
        list(district.districts(state="99"))
    assert [one["parameter"] for one in refused.value.errors] == ["state"]
    with pytest.raises(Refused) as refused:
        district.push([ROW], "16051")
    assert refused.value.status == 403


def test_a_push_whose_answer_is_lost_counts_once(service: Any, district: Kreisspiegel) -> None:
    before = pushed(district)
    with (
        losing(service.address, answers=2) as relay,
        Kreisspiegel(relay.address, service.keys["district"], retry=AT_ONCE) as client,
    ):
        made = client.push([ROW], "16070")
    assert relay.lost == 2
    assert made.counts.created == 1
    assert pushed(district) - before == {made.id}


async def test_a_push_without_answer_can_be_resumed_by_its_key(service: Any) -> None:
    row = ROW | {"period": "2008"}
    key = service.keys["district"]
    with losing(service.address, answers=1) as relay:
        async with AsyncKreisspiegel(relay.address, key, retry=Retry(times=0)) as client:
            with pytest.raises(Unreachable) as lost:
                await client.push([row], "16070")
    assert lost.value.idempotency_key
    async with AsyncKreisspiegel(service.address, key) as client:
        made = await client.push([row], "16070", idempotency_key=lost.value.idempotency_key)
    # The answer that was lost, not a second push: that would have found the row unchanged.
    assert made.counts.created == 1


def test_what_might_be_done_twice_is_not_tried_again(service: Any) -> None:
    call = Call({"method": "post", "url": "/v1/nothing"}, lambda answer: answer.text)
    with (
        losing(service.address, answers=2) as relay,
        Kreisspiegel(relay.address, retry=AT_ONCE) as client,
        pytest.raises(Unreachable),
    ):
        client.send(call)
    assert relay.lost == 1


def test_another_program_is_not_taken_for_the_service() -> None:
    flow = exchange(CALL, httpx.Client().build_request, AT_ONCE, None)
    asked = next(flow)
    assert isinstance(asked, httpx.Request)
    with pytest.raises(Unreachable, match="not as a Kreisspiegel"):
        flow.send(httpx.Response(404, html="<p>nginx</p>", request=asked))


@pytest.mark.parametrize(
    ("headers", "pause"),
    [({"Retry-After": "7"}, 7.0), ({"Retry-After": "3600"}, 60.0), ({"Retry-After": "bald"}, 0.0)],
)
def test_a_busy_service_is_given_the_time_it_asks_for(
    headers: dict[str, str], pause: float
) -> None:
    flow = exchange(CALL, httpx.Client().build_request, Retry(times=1), None)
    asked = next(flow)
    assert isinstance(asked, httpx.Request)
    assert flow.send(httpx.Response(503, headers=headers, request=asked)) == pause
    asked = flow.send(None)
    assert isinstance(asked, httpx.Request)
    with pytest.raises(StopIteration) as end:
        flow.send(httpx.Response(200, text="da", request=asked))
    assert end.value.value == "da"


def test_the_time_to_come_back_may_be_a_date() -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(seconds=30), usegmt=True)
    answer = httpx.Response(503, headers={"Retry-After": then})
    assert 0 < Retry().pause(0, answer) <= 30


def test_pauses_grow_and_end() -> None:
    pauses = [Retry().pause(attempt, None) for attempt in range(20)]
    assert pauses[0] <= 0.5
    assert pauses[-1] >= 30
    assert max(pauses) <= 60
