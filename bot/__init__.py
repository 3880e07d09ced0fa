"""Gazette: a Telegram bot that serves a news digest."""
