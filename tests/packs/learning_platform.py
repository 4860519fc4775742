"""Learning platforms for the tests: a SCORM 1.2 API, scorm-again's or one like Moodle's, in a page that shows a pack in a frame and keeps
what is committed.
"""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser, Frame, FrameLocator, Locator, Page, Route

from tests.site import built, reader

SCORM_AGAIN = built.ROOT / "frontend" / "node_modules" / "scorm-again" / "dist" / "scorm12.js"
LIKE_MOODLE = Path(__file__).parent / "like_moodle.js"
APIS = {
    "scorm-again": """
  window.API = new Scorm12API({ lmsCommitUrl: "/commit", logLevel: 5, strict_errors: true });
  API.loadFromJSON(KEPT, "");""",
    "like Moodle": "window.API = new LikeMoodle(KEPT.cmi);",
}
"""How each platform is made of what is on record."""

FIGURES = re.compile(r"/_static/runtime/(runtime|stand-in)\.[^/]*\.js")
LOADED = "document.readyState === 'complete' && window.legstrengthWorks?.size > 0"
HOST = """<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">
<style>html, body, iframe { border: 0; height: 100%; margin: 0; width: 100%; }</style>
<script src="scorm12.js"></script><script src="like_moodle.js"></script>
<script>
  API_MADE
  window.refused = [];
  window.finished = 0;
  window.refusing = false;
  for (const name of ["LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"]) {
    const own = API[name].bind(API);
    API[name] = (...values) => {
      const done = refusing && name === "LMSCommit" ? "false" : own(...values);
      if (String(done) !== "true") refused.push([name, ...values, API.LMSGetLastError()]);
      if (name === "LMSFinish") finished += 1;
      return done;
    };
  }
</script><iframe src="pack/index.html" title="Lesson"></iframe></html>"""


class Platform:
    """A platform with one pack. `kept` is what it has on record of the pupil, `commits` counts how often it was told. Figures stay
    asleep where a test is `light`: they take most of a page's time.
    """

    def __init__(
        self,
        browser: Browser,
        files: dict[str, bytes],
        folder: Path,
        stack: ExitStack,
        api: str = "scorm-again",
        light: bool = False,
    ) -> None:
        self.api, self.light = api, light
        for name, contents in files.items():
            (folder / "pack" / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / "pack" / name).write_bytes(contents)
        for script in (SCORM_AGAIN, LIKE_MOODLE):
            (folder / script.name).write_bytes(script.read_bytes())
        self.home = stack.enter_context(built.serve(folder))
        self.folder, self.browser, self.stack = folder, browser, stack
        self.asked: set[str] = set()
        self.new_device()

    def new_device(self) -> None:
        """From now on the pupil sits at a device on which nothing is kept."""
        self.context = self.browser.new_context(**{**reader.VARIANTS["wide-light"], "reduced_motion": "reduce"})
        self.stack.callback(self.context.close)
        if self.light:
            self.context.route(FIGURES, lambda route: route.fulfill(body="", content_type="text/javascript"))
        self.page: Page | None = None

    def launch(self, kept: dict | None = None) -> None:
        """Open the lesson from the platform's course page; `kept` is what is on record, nothing for a pupil who is there for the first time."""
        if self.page:
            self.page.close()
        self.kept, self.told, self.commits = kept or {}, {}, 0
        host = HOST.replace("API_MADE", APIS[self.api]).replace("KEPT", json.dumps({"cmi": self.kept}))
        (self.folder / "index.html").write_text(host, encoding="utf-8")
        self.page = reader.new_page(self.context)
        self.trouble = reader.watch(self.page, self.home)
        self.page.on(
            "request", lambda request: self.asked.add(request.url.removeprefix(f"{self.home}/pack/").split("?")[0])
        )
        self.page.route("**/commit*", self._commit)
        self.page.goto(f"{self.home}/index.html")
        self.ready()

    def _commit(self, route: Route) -> None:
        cmi = json.loads(route.request.post_data or "{}")["cmi"]
        # A platform hands back the values, says that this is not the first visit, and takes new interactions from 0 on.
        core = {**cmi["core"], "entry": "resume"}
        core.pop("session_time", None)
        core.pop("exit", None)
        self.kept = {"core": core, "suspend_data": cmi["suspend_data"]}
        self.told = cmi
        self.commits += 1
        route.fulfill(json={"result": True, "errorCode": 0})

    @property
    def lesson(self) -> FrameLocator:
        return self.page.frame_locator("iframe").frame_locator("iframe")

    @property
    def pack(self) -> FrameLocator:
        """The pack's own page, with the lesson's in a frame."""
        return self.page.frame_locator("iframe")

    @property
    def frame(self) -> Frame:
        """The same, to run a script in."""
        return self.page.frames[1]

    @property
    def status(self) -> Locator:
        return self.pack.locator('[data-role="status"]')

    @property
    def offer(self) -> Locator:
        """What asks whether an earlier attempt's work is wanted."""
        return self.pack.locator('[data-role="before"]')

    def ready(self) -> None:
        """Wait until every figure of the lesson answers, or, where they sleep, the lesson's own script."""
        if self.light:
            self.lesson.locator("[data-question]").first.wait_for(state="attached")
            self.page.frames[-1].wait_for_function(LOADED)
            return
        self.lesson.locator(".explorer[data-state=ready]").first.wait_for(state="attached")
        for frame in self.page.frames:
            frame.wait_for_function(reader.SETTLED)

    def answer(self, question: str, choice: str) -> Locator:
        """Choose and check; the question's box."""
        box = self.lesson.locator(f'[data-question="{question}"]')
        box.locator(f'input[value="{choice}"]').check()
        box.locator('[data-action="check-answer"]').click()
        return box

    def leave(self) -> None:
        """Close the lesson as platforms do: by taking its frame away."""
        with self.page.expect_response("**/commit*"):
            self.page.evaluate("document.querySelector('iframe').remove()")
