"""Answers kept and given again, as long as nothing that they depend on has changed."""
