"""The words of the note, the panel and the extension's pages. JavaScript draws them; ``words.py`` owns them."""
