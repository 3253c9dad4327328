"""How each district really counts: its sources, and where they are not what the definition says."""
