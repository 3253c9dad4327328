"""Nothing goes where it must not: our own networks, another name, a false certificate."""

import asyncio
import ipaddress
import socket
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.hooks.addresses import addresses, is_public
from app.hooks.attempt import LONGEST_EXCERPT, Courier, Outcome
from app.hooks.sender import Sender
from tests.factories import SIGNER, World
from tests.hooks.hooked import changed, delivered, sender, sent, subscribed, time_passes
from tests.hooks.receivers import Receiver, receiving

NAME = "empfaenger.example"
BODY = b"{}"


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1"),
        *("0.1.2.3", "224.0.0.1", "255.255.255.255", "192.0.2.1", "::", "::1", "fe80::1"),
        *("fc00::1", "ff02::1", "::ffff:127.0.0.1", "2002:7f00:1::", "64:ff9b::10.0.0.1"),
        *("2001:db8::1", "::ffff:169.254.169.254", "64:ff9b:1::a00:1", "::10.0.0.1"),
        *("::ffff:0:10.0.0.1", "192.0.0.8", "192.88.99.1"),
    ],
)
def test_an_address_of_our_own_networks_is_none_to_send_to(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


def test_an_address_of_everybody_is_one_to_send_to() -> None:
    for address in ("193.0.6.139", "2001:67c:2e8:22::c100:68b", "64:ff9b::193.0.6.139"):
        assert is_public(ipaddress.ip_address(address))


async def test_what_is_refused_is_never_connected_to_and_is_in_the_log(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(hooks, receiver.url)
        await changed(hooks, "2020")
        strict = Courier(private=False)
        await sent(Sender(hooks.app.state.sessions, SIGNER, strict, asyncio.Event()))
        assert receiver.got == []
    await time_passes(hooks)
    # Nobody listens there any more.
    await sent(sender(hooks))
    (log,) = await delivered(hooks, hook)
    assert [one["failure"] for one in log["attempts"]] == ["address_not_allowed", "not_connected"]


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the name of the receiver means, one answer after the other; the last one stays."""
    answers: list[list[str]] = []
    ask = socket.getaddrinfo

    def told(host: Any, port: Any, *args: Any, **more: Any) -> Any:
        if host != NAME:
            return ask(host, port, *args, **more)
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        return [ask(one, port, type=socket.SOCK_STREAM)[0] for one in found]

    monkeypatch.setattr(socket, "getaddrinfo", told)
    return answers


async def test_a_name_is_looked_up_once_and_judged_by_all_its_addresses(
    named: list[list[str]],
) -> None:
    # One of them would do harm, so none is used.
    named[:] = [["193.0.6.139", "10.0.0.1"]]
    assert (await _handed(Courier(private=False), "http", 80)).failure == "address_not_allowed"
    async with receiving(Receiver()) as receiver:
        # Who asks again is told something else; nobody asks again.
        named[:] = [["127.0.0.1"], ["193.0.6.139"]]
        outcome = await _handed(Courier(private=True), "http", receiver.port)
        assert (outcome.status, outcome.failure) == (200, None)
        assert receiver.got[0].headers["host"] == f"{NAME}:{receiver.port}"
        # Of several the first that answers is taken.
        named[:] = [["127.0.0.2", "127.0.0.1"]]
        outcome = await _handed(Courier(private=True), "http", receiver.port)
        assert outcome.taken
        assert await addresses(NAME, 80, private=True) == ["127.0.0.2", "127.0.0.1"]
    assert (await _handed(Courier(private=True), "http", receiver.port)).failure == "not_connected"


async def test_a_certificate_has_to_be_that_of_the_name(
    tmp_path: Path, named: list[list[str]]
) -> None:
    named[:] = [["127.0.0.1"]]
    for certified, failure in ((NAME, None), ("other.example", "tls")):
        served, trusted = _certified(tmp_path, certified)
        receiver = Receiver()
        server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0, ssl=served)
        async with server:
            port = server.sockets[0].getsockname()[1]
            known = await _handed(Courier(private=True, tls=trusted), "https", port)
            assert known.failure == failure
            # An authority that nobody has heard of.
            assert (await _handed(Courier(private=True), "https", port)).failure == "tls"
        assert len(receiver.got) == (failure is None)


async def test_what_a_receiver_says_is_cut_short_and_without_secrets() -> None:
    said = b"\x00whsec_c2VjcmV0 v1,c2lnbmVk Bearer abc ks_0123456789ab_x " + b"\xff" * 70_000
    answer = b"HTTP/1.1 500 No\r\nContent-Encoding: gzip\r\n\r\n" + said
    async with receiving(Receiver([answer])) as receiver:
        outcome = await Courier(private=True).hand_over(receiver.url, {}, BODY)
    assert outcome.excerpt is not None
    assert outcome.excerpt.startswith("… … … … \ufffd")
    assert len(outcome.excerpt) <= LONGEST_EXCERPT


async def _handed(courier: Courier, scheme: str, port: int) -> Outcome:
    return await courier.hand_over(f"{scheme}://{NAME}:{port}/hook", {}, BODY)


def _certified(folder: Path, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Contexts of a server certified for a name, and of whoever trusts the certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    public, private = folder / f"{name}.pem", folder / f"{name}.key"
    public.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(public, private)
    return served, ssl.create_default_context(cafile=str(public))
