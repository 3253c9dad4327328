"""The German pages: what the interface answers, readable without a client."""
