"""What a district plans: its concept, goals and measures."""
