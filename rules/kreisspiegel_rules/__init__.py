"""The rule pack of Kreisspiegel: what a push may say, judged without any database."""
