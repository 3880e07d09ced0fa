"""Articles in, Telegram HTML and keyboards out. Pure, and never over Telegram's limits."""
