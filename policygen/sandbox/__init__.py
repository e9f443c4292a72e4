"""The language of templates and conditions, closed off from the machine."""
