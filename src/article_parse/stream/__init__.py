"""Bytes to text, files, rows, ordered jobs, output."""
