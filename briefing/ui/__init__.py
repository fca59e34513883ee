"""The desktop: one window on one open brief. It reaches the rooms only through `briefing.app`.

application   starts Qt, its colours and fonts, and the window; catches what nobody caught
main_window   assembly only: which part stands where, and which signal goes where
moments/      the four moments of the work, each arranging its panels
panels/       a panel shows the brief (`show_brief`), tells what a person did (`edited`), and knows no other panel
actions/      one table of everything that can be done, a module per menu
strips/       questions asked in place: grade, merge, accept all;   dialogs/   settings, keys, about; none that blocks
desk          the open session as Qt sees it: read, review, undo, save; says when the brief has changed
intake        all ways in;   reading   reports in the background;   files   what is opened and saved
keeping       how it stands on the disk, in words;   versions   the history;   starting   recent briefs, and recovery
pages         when pages are made, and what became of them
checking      what stands against issuing, found in the background
field_table   the fields of the forms with their words;   fields, *_editors   an editor for each kind
words, *_words   words for what the model knows, problems, changes;   translation
beside        which other claims answer the same question;   grading, reviewing   what the keys of the review do
places        what one can be taken to;   passages   which part of a source's text is drawn how
offsets       code points of a stored text ↔ UTF-16 units of Qt's text
worker        work in the background, answers on the main thread;   notices   the one way to tell or ask a person
preferences   what a person has set;   window_memory   how the window stood last
theme         colours;   style_sheet   how they are used;   models/   lists behind the views;   widgets/   small parts
"""
