"""The shapes of the comparisons beside the one of a single indicator, one module per view."""
