"""Owed and delivered: the calendar of an edition, and how far every district is with it."""
