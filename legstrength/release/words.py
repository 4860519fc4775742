"""The text that lies beside a release, for whoever unpacks it."""

READ_ME_NAME = "READ ME FIRST.txt"
PACKS = """
packs/
    Lessons for a learning platform (Moodle, Canvas and others). The page
    “Teach with this course” says which file goes where.
"""
READ_ME = """LEG STRENGTH FROM JOGGING

An interactive course: do I get leg strength from jogging?
It needs no account, no server and no internet.

{archive}
    The whole course. Unpack it (do not open it inside the zip), then
    double-click index.html in the folder that appears. A USB stick, a school
    server or any web server will do. Your browser shows it; any browser of
    the last years works, on a phone too.

sheets/
    Every chapter to print ({paper}) or to change:
    chapter.pdf and .docx                the student sheet, two sides
    chapter-large.pdf and .docx          the same in 18 pt
    chapter-no-device.pdf and .docx      with printed graphs, for a class
                                         without devices
    chapter-key.pdf and .docx            answers, numbers and points, for
                                         teachers
{packs}
materials-python.cdx.json, materials-pages.cdx.json
    What all of it is made of, with versions and hashes (CycloneDX), for
    whoever looks after your school's software.

Nothing that a pupil types leaves the pupil's device.
Education, not medical advice.

Text and pictures: CC BY 4.0. Code: MIT.
The Leg Strength from Jogging team
"""
