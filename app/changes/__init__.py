"""The feed of changes: derived from the facts themselves, read as its reader may see them."""
