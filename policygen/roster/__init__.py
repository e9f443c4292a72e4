"""The stage that reads who must sign: a file of an office in, signatories out."""
