"""Some Javanese labels for kha: a test of the door, not a translation to rely on."""
