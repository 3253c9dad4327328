"""Kreisspiegel: what the districts of a state know about integration, side by side."""
