"""Other systems doing the same job in the same run, each in an environment of its own."""
