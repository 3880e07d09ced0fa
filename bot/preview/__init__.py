"""A local Bot API server and a chat page, for people without a token and for the tests."""
