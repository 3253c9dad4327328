"""Statistics of one indicator over many districts: numbers in, numbers out, nothing else known."""
