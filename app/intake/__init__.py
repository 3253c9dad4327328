"""From a push to its verdict: stage, judge, store. Sending the same push twice changes nothing."""
