"""What may be counted, where and since when: districts, fields, indicators, frameworks."""
