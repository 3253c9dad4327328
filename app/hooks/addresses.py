"""Where a message may go: public addresses, looked up once and then held to.

A name is resolved here and nowhere else, every address that it has is judged, and the connection
goes to one of these: a name that means something else a moment later leads nowhere.
"""

import asyncio
import ipaddress
import socket
from concurrent.futures import ThreadPoolExecutor

import httpx

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

LONGEST_URL = 2000
PORTS = {"http": 80, "https": 443}
# Translators carry an IPv4 address in the last 32 bits (RFC 6052).
NAT64 = ipaddress.ip_network("64:ff9b::/96")
# Never a receiver's, and called global by some versions of Python: an IPv4 address in other clothes
# (RFC 4291 §2.5.5.1, RFC 2765, RFC 8215), protocol assignments, relays that are no more (RFC 7526).
SPECIAL = tuple(
    ipaddress.ip_network(one)
    for one in ("::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "192.0.0.0/24", "192.88.99.0/24")
)
# A name server that does not answer keeps these waiting and nothing else of the service.
_resolving = ThreadPoolExecutor(max_workers=4, thread_name_prefix="webhook-names")


class Unreachable(Exception):
    """There is no address to which a message may go; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def is_public(address: Address) -> bool:
    """Whether an address is reachable for everybody, and not one of a network of our own."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and address in NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
        if inner is not None:
            return is_public(inner)
    special = any(address in one for one in SPECIAL)
    return address.is_global and not address.is_multicast and not special


def literal(host: str) -> Address | None:
    """The address that a host is written as, or None where it is a name."""
    try:
        return ipaddress.ip_address(host.strip("[]").partition("%")[0])
    except ValueError:
        return None


def fault_of(url: str, *, private: bool) -> str | None:
    """The code of what is wrong with an address to send to, as far as it can be read from it."""
    try:
        read = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError):
        return "malformed_url"
    # The scheme as it is kept: in small letters.
    readable = read.host and url.partition(":")[0] in PORTS and " " not in url
    if not readable or len(url) > LONGEST_URL or not 0 < port_of(read) < 65_536:
        return "malformed_url"
    if read.userinfo or read.fragment:
        return "url_with_credentials"
    if read.scheme == "http" and not private:
        return "https_only"
    address = literal(read.host)
    if address is not None and not private and not is_public(address):
        return "address_not_allowed"
    return None


def port_of(url: httpx.URL) -> int:
    return PORTS[url.scheme] if url.port is None else url.port


async def addresses(host: str, port: int, *, private: bool) -> list[str]:
    """All addresses of a host, each of them allowed; raises `Unreachable`."""
    loop = asyncio.get_running_loop()
    try:
        found = await loop.run_in_executor(_resolving, _resolved, host, port)
    except (OSError, UnicodeError):
        raise Unreachable("name_not_resolved") from None
    if not private and not all(is_public(ipaddress.ip_address(one)) for one in found):
        raise Unreachable("address_not_allowed")
    return found


def _resolved(host: str, port: int) -> list[str]:
    told = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    # The zone of a link-local address is part of the text and no part of the address.
    named = [str(one[4][0]).partition("%")[0] for one in told]
    if not named:
        raise OSError(host)
    return list(dict.fromkeys(named))
