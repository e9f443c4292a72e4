"""The nouns that travel between the stages: frozen, without files, clock or network."""
