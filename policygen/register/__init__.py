"""The stage that keeps who signed what: one file per client, events chained by hash."""
