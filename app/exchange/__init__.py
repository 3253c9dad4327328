"""The exchange between districts: adoptions, questions, follow lists."""
