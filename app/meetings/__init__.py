"""Meetings of the working group: agenda, items, follow-ups, what changed since."""
