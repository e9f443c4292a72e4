"""What a person can do; the only floor that knows the order of the stages."""
