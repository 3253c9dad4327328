"""Rows to numbers to views: the districts beside each other, and nothing unlike in silence."""
