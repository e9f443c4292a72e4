"""What the program itself says, in the languages it speaks."""
