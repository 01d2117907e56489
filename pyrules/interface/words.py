"""The words of the note, the panel and the extension's pages: ``WORDS``, key → (English text, where it appears).

JavaScript draws them with ``say(key, values)``; the build writes them as ``_locales/<lang>/messages.json``. Places such as
``{day}`` stay as they are. Keys are ``[a-z0-9_]``. The rules' own answers are not here: they arrive with the Report.
"""

from __future__ import annotations

from ..i18n import N_

Entry = tuple[str, str]

_MANIFEST: dict[str, Entry] = {
    "extension_name": (
        N_("WhyTrack: why the tracking number doesn't work"),
        "Name in the browser and the stores, 75 characters or less",
    ),
    "extension_description": (
        N_("Explains beside your AliExpress order why its tracking shows nothing, until when that is normal, and what to do."),
        "Store description, 132 characters or less",
    ),
    "toolbar_title": (N_("Why does my tracking number not work?"), "Tooltip of the toolbar button"),
    "menu_why": (N_("Why is this tracking number not working?"), "Context menu on selected text"),
}

_NOTE: dict[str, Entry] = {
    "looking": (N_("Looking at this order…"), "Note, while the answer is on its way"),
    "why_button": (N_("Why?"), "Note, at its end: opens the explanation"),
    "panel_label": (N_("Why this tracking looks as it does"), "Name of the opened explanation, for screen readers"),
    "announce": (N_("WhyTrack has added a note to each order."), "Said once by a screen reader"),
    "answer_of": (N_("as of {day}"), "Note, beside an older answer"),
    "level_fine": (N_("All well"), "Word before the note and over an answer: nothing to do"),
    "level_wait": (N_("Wait"), "Word before the note: silence that is still normal"),
    "level_check": (N_("Check"), "Word before the note: the buyer can find out or correct something"),
    "level_act": (N_("Act"), "Word before the note: something must be done by a date"),
    "level_unknown": (N_("Not sure"), "Word before the note: not enough is known"),
    "unavailable": (N_("No answer just now."), "Note, when the rules do not answer; a button to ask again stands beside it"),
    "again": (N_("Ask again"), "Button at the end of the note, when the rules do not answer"),
    "gone": (N_("WhyTrack was updated. Reload the page to go on."), "Note on a page that was open during an update of the extension"),
    "unreadable": (N_("WhyTrack can't read the orders on this page."), "Note on a page that has changed too much"),
    "unreadable_text": (
        N_(
            "Nothing has changed in your orders. This page may have a new form that "
            "WhyTrack does not know yet."
        ),
        "Opened note on a page that could not be read",
    ),
    "looked_for": (N_("What we looked for"), "Heading over a list, page that could not be read"),
    "problem_report": (N_("Report of the problem"), "Name of a text field, page that could not be read"),
    "problem_report_private": (N_("Order numbers, names and addresses are left out of it."), "Under the report of a problem"),
    "copy_report": (N_("Copy the report"), "Button"),
}

_ANSWER: dict[str, Entry] = {
    "sure_certain": (N_("certain"), "How sure we are of a cause"),
    "sure_likely": (N_("likely"), "How sure we are of a cause"),
    "sure_possible": (N_("possible"), "How sure we are of a cause"),
    "sure_unlikely": (N_("unlikely"), "How sure we are of a cause"),
    "how_sure": (N_("How sure: {sure}"), "Under a headline that names the cause; {sure} is certain, likely, possible or unlikely"),
    "why_we_think": (N_("Why we think so"), "Heading over the evidence"),
    "speaks_against": (N_("What speaks against it"), "Heading over the evidence against"),
    "do_now": (N_("What to do now"), "Heading over the steps"),
    "do_if_you_like": (N_("What you can do"), "Heading over steps that are no must: all is well"),
    "do_later": (N_("Later, if it does not come"), "Heading over the steps for a day that is far off, while all is well"),
    "by_day": (N_("by {day}"), "Deadline under a step; {day} is a date such as 2 Dec"),
    "days_left": (N_("{n} days left"), "After a deadline; {n} is 2 or more"),
    "tomorrow": (N_("tomorrow"), "After a deadline"),
    "today": (N_("today"), "After a deadline"),
    "past": (N_("this day has passed"), "After a deadline"),
    "also_true": (N_("Also true"), "Folded section: other findings that are certain too"),
    "what_else": (N_("What else it could be"), "Folded section: other causes"),
    "number_apart": (N_("The number taken apart"), "Folded section: what the parts of the number mean"),
    "number_family": (N_("Kind of number"), "Term in the number's section"),
    "number_issuer": (N_("Issued by"), "Term in the number's section"),
    "number_tracked": (N_("Tracked"), "Term in the number's section: until where"),
    "number_check": (N_("Check digit"), "Term in the number's section"),
    "how_we_decide": (N_("How we decide, and sources"), "Folded section"),
    "how_we_decide_text": (
        N_(
            "Fixed rules compare the number, the dates and the events of your "
            "order with how each postal service and carrier works. "
            "Each piece of evidence counts for or against a cause; the strongest "
            "cause comes first. No guess is presented as a fact."
        ),
        "Text of the section on how we decide",
    ),
    "read_on": (N_("read on {day}"), "After a source: when we read it"),
    "full_advice": (N_("Full advice"), "Link to the whole page of advice"),
    "stays_here": (N_("Worked out on this device. Nothing is sent anywhere."), "Foot of an answer"),
    "show_number": (N_("Let the page show the number"), "Button where the tracking number is not known yet"),
    "show_number_how": (N_("Opens the page's own tracking preview for this order."), "Beside that button"),
}

_ACTIONS: dict[str, Entry] = {
    "copy_number": (N_("Copy the number"), "Button"),
    "copy_text": (N_("Copy the text"), "Button under a message or statement"),
    "copied": (N_("Copied"), "A copy button after it was pressed"),
    "copy_failed": (N_("Select the text and copy it by hand"), "A copy button when copying is not allowed"),
    "write_seller": (N_("Write to the seller"), "Button that opens a message"),
    "message": (N_("Message"), "Name of a text field"),
    "message_english": (N_("In English, to send"), "Over the English message"),
    "message_own": (N_("In your language, to read"), "Over the same message in the buyer's language"),
    "message_which": (N_("Sellers answer English best. You can change the text before you copy it."), "Under the two messages"),
    "open_conversation": (N_("Open the conversation with the seller"), "Link to AliExpress' message page of the order"),
    "save_evidence": (N_("Put the evidence together"), "Button that leads to the dispute kit"),
    "remind_me": (N_("Remind me"), "Button that saves a calendar file, or a reminder in the toolbar; its date stands beside it"),
    "remind": (
        N_("Remind me on {day}"),
        "The same button as a screen reader says it, beginning with the same words; {day} is a date such as 2 Dec",
    ),
    "remind_summary": (N_("{what} · AliExpress order {order}"), "Title of a calendar entry"),
    "remind_act_by": (N_("Last day to act"), "Calendar entry"),
    "remind_protection": (N_("Buyer protection ends"), "Calendar entry"),
    "remind_look_again": (N_("Look at the tracking again"), "Calendar entry"),
    "remind_number": (N_("Tracking number {number}"), "Text of a calendar entry"),
}

_ADVICE: dict[str, Entry] = {
    "advice_title": (N_("Advice on your order"), "Title of the page of advice"),
    "order_name": (N_("Order {order}"), "Over the advice"),
    "parcel_of": (N_("Parcel {n} of {all}"), "Over the advice where an order has several parcels; both are numbers"),
    "other_parcels": (N_("The other parcels of this order"), "Name of a list of links, for screen readers"),
    "no_number_yet": (N_("no number yet"), "In that list: a parcel whose number is not known"),
    "print": (N_("Print"), "Button"),
    "asked_on": (N_("Answered {day}"), "Over the advice: the day of the answer"),
    "refreshing": (N_("Looking again…"), "Over the advice while the answer is refreshed"),
    "nothing_known": (
        N_("Nothing is remembered about this order. Open it on AliExpress and come back, or paste its number below."),
        "Advice page without an answer",
    ),
    "dates_quiet": (N_("Silence is normal until"), "Over a date"),
    "dates_act": (N_("Act by"), "Over a date"),
    "dates_not_come": (N_("If nothing has come by"), "Over a date that is far off: act then"),
    "dates_protection": (N_("Protection ends"), "Over a date"),
    "else": (N_("Is something else wrong?"), "Folded section of the advice: what the buyer knows and the page does not show"),
    "else_hint": (N_("for example a fee, or “delivered” and nothing there"), "Beside that heading, in small letters"),
    "else_nothing": (N_("Nothing else: answer from the page alone"), "Choice in that section, the one at the beginning"),
    "else_no_updates": (N_("Nothing new for a long time"), "Choice: what the buyer says is wrong"),
    "else_not_found": (N_("A tracking site does not know the number"), "Choice: what the buyer says is wrong"),
    "else_site_down": (N_("A tracking site does not open, or shows an error"), "Choice: what the buyer says is wrong"),
    "else_postcode_asked": (N_("A tracking site wants a postcode"), "Choice: what the buyer says is wrong"),
    "else_delivered_not_received": (N_("It says “delivered”, but I have nothing"), "Choice: what the buyer says is wrong"),
    "else_wrong_place": (N_("It was delivered somewhere else"), "Choice: what the buyer says is wrong"),
    "else_fee_asked": (N_("Somebody asks me for a fee"), "Choice: what the buyer says is wrong"),
    "else_closed": (N_("AliExpress closed the order"), "Choice: what the buyer says is wrong"),
    "else_site_other": (N_("Another one, or I don't remember"), "Choice in the list of tracking sites"),
    "else_private": (N_("What you choose is not stored. It is forgotten when you leave this page."), "Under the choices"),
    "else_changed": (N_("The answer above has changed: {what}"), "After a choice; {what} is the new headline"),
    "else_same": (N_("The answer above stays the same: {what}"), "After a choice; {what} is the headline"),
    "else_read": (N_("Read the answer"), "Button beside that, which leads up to the answer"),
    "else_told": (N_("You say: “{what}”"), "Over an answer; {what} is one of the choices"),
    "else_back": (N_("Back to the answer from the page alone"), "Button beside that"),
    "timeline": (N_("What happened, and what comes"), "Heading over the picture of the order's dates"),
    "timeline_table": (N_("The same as a table"), "Folded table under the picture"),
    "timeline_picture": (
        N_("Timeline from {first} to {last}. The table under it says the same."),
        "Name of the picture, for screen readers",
    ),
    "column_date": (N_("Date"), "Column of a table"),
    "column_what": (N_("What"), "Column of a table"),
    "column_place": (N_("Place"), "Column of a table"),
    "from_to": (N_("{first} to {last}"), "A stretch of days"),
    "shared": (N_("Orders under the same number"), "Heading over a list of orders"),
    "shared_text": (
        N_("These orders of yours carry this number too. They most likely travel in one parcel."),
        "Under that heading",
    ),
    "reminders_save": (N_("Save the dates to my calendar"), "Button that saves a calendar file"),
    "ask_again": (N_("Remind me in the toolbar on"), "Before a date field"),
    "ask_again_saved": (N_("The toolbar button will show it on {day}."), "After the button was pressed"),
    "kit": (N_("Evidence for a refund request"), "Heading of the dispute kit"),
    "kit_not_yet": (N_("not needed now"), "Beside that heading, folded, while waiting is still the right thing"),
    "kit_text": (N_("Everything a refund request needs, in one file that you can attach or print."), "Under that heading"),
    "kit_prove": (N_("What to prove"), "Heading over a checklist"),
    "kit_statement": (N_("Your statement"), "Over the statement"),
    "kit_statement_own": (N_("The same in your language"), "Over the statement in the buyer's language"),
    "kit_events": (N_("What the tracking says"), "Heading over a table of events"),
    "kit_pictures": (N_("Pictures of the tracking page"), "Heading over screenshots"),
    "kit_no_picture": (
        N_(
            "No picture yet. Open the tracking page, press the WhyTrack button in the toolbar, "
            "then “Save a picture of this tab”. Come back here: it will be waiting."
        ),
        "Where screenshots would stand",
    ),
    "kit_picture_of": (N_("{address}, {time}"), "Under a screenshot: the page's address and when it was taken"),
    "kit_include": (N_("Put it into the file"), "Checkbox beside a screenshot"),
    "kit_save": (N_("Save as one file"), "Button that saves the kit"),
    "kit_saved": (N_("Saved. You find it with your downloads."), "After the kit was saved"),
    "kit_title": (N_("Evidence for AliExpress order {order}"), "Title of the saved file"),
    "kit_number": (N_("Tracking number"), "Term in the saved file"),
    "kit_order": (N_("Order"), "Term in the saved file"),
    "kit_made": (N_("Put together on"), "Term in the saved file"),
}

_POPUP: dict[str, Entry] = {
    "popup_ask": (N_("Paste a tracking number, a link or a message"), "Over the field of the toolbar popup"),
    "popup_placeholder": (N_("e.g. RB123456785CN"), "Example in that field"),
    "popup_explain": (N_("Explain"), "Button beside that field"),
    "popup_sharper": (N_("A sharper answer"), "Heading over a few questions"),
    "popup_sharper_text": (N_("Fill in what you know; leave the rest."), "Under that heading"),
    "popup_again": (N_("Ask again"), "Button under the questions"),
    "popup_attention": (N_("These need your attention"), "Heading over remembered orders"),
    "popup_quiet": (N_("No order needs you right now."), "When no order needs attention"),
    "popup_none": (
        N_("Open “My Orders” on AliExpress: WhyTrack puts a note beside each order and remembers here what needs you."),
        "Before any order was seen",
    ),
    "popup_known": (N_("One of your orders has this number"), "Heading over a remembered order, when its number or a parcel's was pasted"),
    "popup_which": (N_("Which one do you mean?"), "Heading over buttons, one for each number of a paste"),
    "ordered_on": (N_("ordered {day}"), "Beside a remembered order: when it was bought"),
    "popup_due": (N_("Asked to be reminded"), "Beside an order the buyer wanted to be reminded of"),
    "popup_picture": (N_("Save a picture of this tab as evidence"), "Button"),
    "popup_picture_done": (
        N_("Saved, with date and address. It waits in the order's evidence."),
        "After that button was pressed",
    ),
    "popup_picture_order": (N_("See it with order {order}"), "Link to the order whose page was photographed"),
    "popup_picture_failed": (N_("This tab can't be photographed."), "After that button was pressed"),
    "popup_settings": (N_("Settings"), "Link"),
    "no_answer": (N_("No answer just now. Try again in a moment."), "In the extension's pages, when the rules do not answer"),
}

_OPTIONS: dict[str, Entry] = {
    "options_title": (N_("Settings"), "Title of the settings page"),
    "options_saved": (N_("Saved"), "After a setting was changed"),
    "options_language": (N_("Language"), "Setting"),
    "options_language_browser": (N_("As the browser"), "Choice of language"),
    "options_language_why": (N_("For the notes, the advice and your own copy of messages."), "Under that setting"),
    "options_place": (N_("Where your parcels go"), "Heading"),
    "options_place_why": (
        N_(
            "Optional. With it, WhyTrack notices a parcel delivered in another town and opens "
            "trackers with your postcode filled in. Kept on this device only."
        ),
        "Under that heading",
    ),
    "options_country": (N_("Country"), "Setting"),
    "options_country_none": (N_("Not said"), "Choice of country"),
    "options_city": (N_("Town"), "Setting"),
    "options_postcode": (N_("Postcode"), "Setting"),
    "options_memory": (N_("Memory"), "Heading"),
    "options_remember": (N_("Remember tracking numbers and answers on this device"), "Switch"),
    "options_remember_why": (
        N_("Without it, a note knows only what the page in front of you shows. Switching it off erases what was remembered."),
        "Under that switch",
    ),
    "options_days": (N_("Forget an order after"), "Setting"),
    "options_days_n": (N_("{n} days"), "Choice of days"),
    "options_notes": (N_("Which orders get a note"), "Heading"),
    "options_cainiao": (N_("Also explain on Cainiao's tracking page"), "Switch"),
    "options_cainiao_why": (
        N_("Your browser will ask you to allow global.cainiao.com. You can take it back at any time."),
        "Under that switch",
    ),
    "options_stored": (N_("What is stored"), "Heading"),
    "options_stored_n": (N_("Orders remembered: {n}"), "Under that heading"),
    "options_see": (N_("See everything"), "Button"),
    "options_export": (N_("Save everything as a file"), "Button"),
    "options_erase": (N_("Erase everything"), "Button"),
    "options_erase_sure": (N_("Really erase everything? It can't be brought back."), "Over the buttons “Cancel” and “Erase”"),
    "options_erase_now": (N_("Erase"), "Button: erases everything"),
    "cancel": (N_("Cancel"), "Button"),
    "options_erased": (N_("Everything is erased."), "After erasing"),
    "options_diagnosis": (N_("Report for the makers"), "Heading"),
    "options_diagnosis_why": (
        N_(
            "If notes are missing or wrong, this helps to find out why. Numbers, names and "
            "addresses are left out. Nothing is sent: you copy it yourself."
        ),
        "Under that heading",
    ),
    "options_see_report": (N_("What the report says"), "Folded text in that section"),
    "options_fallbacks": (
        N_("Facts found by a second way: {n}"),
        "In that section: how often the first way of reading the page failed",
    ),
}

_WELCOME: dict[str, Entry] = {
    "welcome_title": (N_("Your parcel is probably fine. Here is how to know."), "Title of the first page"),
    "welcome_text": (
        N_(
            "Open “My Orders” on AliExpress. Beside each order stands a note: why its tracking "
            "shows what it shows, until when that is normal, and what to do."
        ),
        "Under the title",
    ),
    "welcome_try": (N_("This is a note. Press it."), "Over the example note"),
    "welcome_does": (N_("What it does"), "Heading"),
    "welcome_does_1": (N_("Reads the tracking numbers and dates on your order pages, nothing else."), "In a list"),
    "welcome_does_2": (N_("Names the most likely reason, and what speaks against it."), "In a list"),
    "welcome_does_3": (N_("Gives you the day to act by, the text to send and the evidence to keep."), "In a list"),
    "welcome_never": (N_("What it never does"), "Heading"),
    "welcome_never_1": (N_("Sends anything anywhere. There is no server."), "In a list"),
    "welcome_never_2": (N_("Reads your name, address, payments or messages."), "In a list"),
    "welcome_never_3": (N_("Acts for you: every message is yours to send."), "In a list"),
    "welcome_levels": (N_("What the signs mean"), "Heading"),
    "welcome_fine": (N_("It moves or has arrived. Nothing to do."), "Beside the sign “All well”"),
    "welcome_wait": (N_("Silent, and that is still normal. Come back on the date it names."), "Beside the sign “Wait”"),
    "welcome_check": (N_("You can find out or correct something now."), "Beside the sign “Check”"),
    "welcome_act": (N_("Do something by the date it names."), "Beside the sign “Act”"),
    "welcome_unknown": (N_("Too little is known. It says what would help."), "Beside the sign “Not sure”"),
    "welcome_open": (N_("Open My Orders"), "Button"),
    "welcome_settings": (N_("Language and settings"), "Link"),
}

WORDS: dict[str, Entry] = {**_MANIFEST, **_NOTE, **_ANSWER, **_ACTIONS, **_ADVICE, **_POPUP, **_OPTIONS, **_WELCOME}
"""Every word of the interface: key → (text to be translated, where it appears)."""
