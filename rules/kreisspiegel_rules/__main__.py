"""Lets `python -m kreisspiegel_rules` do the same as the command `kreisspiegel-check`."""

from kreisspiegel_rules.command import script

script()
