"""The stage that keeps versions: freezes a pack, compares it, tells whether it is whole."""
