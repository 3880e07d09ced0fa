"""Commands that measure. Each prints its own table, side by side with a reference in the same run."""
