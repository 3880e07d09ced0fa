"""Bytes in, articles and problems out. Pure: no storage calls, no Telegram."""
