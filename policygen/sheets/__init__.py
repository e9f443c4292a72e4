"""The stage that makes a personal sheet for everybody who must sign, thousands at a time."""
