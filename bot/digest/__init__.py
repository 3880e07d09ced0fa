"""The daily digest: what is new, told in one message, at each chat's own hour."""
