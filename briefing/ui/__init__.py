"""The desktop: one window on one open brief. It reaches the rooms only through `briefing.app`.

application   starts Qt, its colours and fonts, and the window; catches what nobody caught
main_window   assembly only: which panel stands where, and which signal goes where
desk          the open session as Qt sees it: import, review, undo, save; says when the brief has changed
preview       when pages are made, and what became of them
actions       one table of everything that can be done, with its shortcut
field_table   the fields of the forms with their words;   fields   an editor for each kind of field
worker        work in the background, answers on the main thread
notices       the one way to tell or ask a person
theme         colours and style;   passages   which part of a source's text is drawn how
offsets       code points of a stored text ↔ UTF-16 units of Qt's text
panels/       a panel shows a brief (`show_brief`) and knows no other panel
models/       the lists and tables behind the views;   widgets/   small parts of panels
"""
