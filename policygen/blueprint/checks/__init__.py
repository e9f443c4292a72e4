"""One module for each class of mistake that a blueprint can have."""
