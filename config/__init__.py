"""What an operator can set. Nothing else reads the environment."""
