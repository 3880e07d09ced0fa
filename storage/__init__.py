"""The only room that speaks SQL. It knows nothing of Telegram."""
