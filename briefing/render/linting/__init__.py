"""Linting: what is wrong with a template pack, by file and line, without printing anything.

    finding       what was found, and where
    description   `pack.toml`
    shapes        the types of the template context, and what may be asked of each
    expressions   what an expression of a template gives, and the names in it that cannot be
    walking       templates through their loops, sets, includes, imports, blocks and macros
    pages         the HTML that the templates make of a brief: form, headings, tables, what has to be printed
    sheets        style sheets
    inspection    all of these over one pack

`python -m briefing.render.linting` does it in a process of its own under limits, for a pack may be from anywhere.
"""
