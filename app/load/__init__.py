"""Brings a state's real data into the service; loading twice changes nothing."""
