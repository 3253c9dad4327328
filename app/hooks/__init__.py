"""Webhooks: the feed of changes, sent to whoever wants to be told instead of asking."""
