"""Quoted stretches: nested, carried over paragraphs, with marks missing, reversed or mixed; and whether anybody speaks in them."""

from .marks import find_stretches

__all__ = ["find_stretches"]
