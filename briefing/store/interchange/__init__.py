"""Interchange: the files that a PDF of ours carries, and how they are read back. `docs/carried-data.md` describes them.

    brief_json          the brief itself, `brief.json`: made, and read strictly
    brief_schema        its JSON Schema, published as `docs/brief.schema.json`
    claims_csv          one row for each standing claim, `claims.csv`
    incidents_geojson   incidents and places, `incidents.geojson`
    pdf_file            a PDF from outside: what it carries and what is printed on its pages

All of it is canonical: the same brief gives the same bytes, on any machine.
"""
