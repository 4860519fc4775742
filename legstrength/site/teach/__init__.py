"""The pages for teachers: links, tables, the course plan, and the page that makes an assignment."""
