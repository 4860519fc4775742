"""What a chapter's file becomes on its page and on its teacher notes."""
