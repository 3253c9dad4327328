"""Releases: an instant of the data that a meeting works with, and what was corrected since."""
