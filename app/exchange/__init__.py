"""The exchange between districts: who adopts what, who asks whom, who follows what."""
