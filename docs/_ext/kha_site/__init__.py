"""The documentation's own Sphinx extension: pages from the library's records, in the language of the build.

A page is written for every article, principle, cluster, general comment, protocol, edition, group, indicator, band,
stage and province. What it says comes from `kha.report`; this extension turns the blocks of a report into a page, links
what they name, and adds an address, a citation, the Python that yields the record, and linked data.
"""
