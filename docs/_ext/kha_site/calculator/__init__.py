"""The calculator: a form made from an edition, and the library itself behind it.

In the browser it runs in Pyodide; the same modules write the form into the page when the site is built, and are tested
without any browser. Nothing here computes points: `kha.scoring` does.
"""
