"""Which names mean this machine: nobody else is talked to, and nobody else is listened to."""

from ipaddress import ip_address


def is_loopback(host: str | None) -> bool:
    """Whether a host name, without its port, is one of this machine's own: localhost, 127.0.0.0/8 or ::1."""
    if not host:
        return False
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
