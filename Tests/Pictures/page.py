#!/usr/bin/env python3
"""Opens a page in headless Chromium as a reader would: searches a name, points at a group, zooms.

    page.py PAGE.html NAME REASON    NAME is searched; pointing at its box must show REASON

Status 77 where there is no Chromium. Nothing is installed and no library is needed: the browser is spoken to through
its debugging pipe.
"""
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

BROWSERS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]


class Browser:
    def __init__(self, program, profile):
        to_read, to_write = os.pipe()
        from_read, from_write = os.pipe()
        self.child = os.fork()
        if self.child == 0:
            # The browser reads from descriptor 3 and writes to 4.
            spare = [os.dup2(to_read, 13), os.dup2(from_write, 14)]
            os.dup2(13, 3)
            os.dup2(14, 4)
            for descriptor in spare + [0, 1, 2]:
                if descriptor > 2:
                    os.close(descriptor)
            null = os.open(os.devnull, os.O_RDWR)
            for descriptor in (0, 1, 2):
                os.dup2(null, descriptor)
            os.execvp(program, [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                                "--no-first-run", "--remote-debugging-pipe", "--window-size=1200,850",
                                f"--user-data-dir={profile}"])
        os.close(to_read)
        os.close(from_write)
        self.out, self.into = to_write, from_read
        self.rest, self.number, self.events = b"", 0, []

    def read(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.into, 1 << 16)
            if not chunk:
                raise SystemExit("the browser has gone")
            self.rest += chunk
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def close(self):
        try:
            self.call("Browser.close")
        except SystemExit:
            pass
        os.waitpid(self.child, 0)


def main(page, name, reason):
    program = next((p for p in BROWSERS if shutil.which(p)), None)
    if program is None:
        print("no Chromium is installed (apt-get install chromium-headless-shell)")
        return 77
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(program, profile)
        try:
            return look(browser, page, name, reason)
        finally:
            browser.close()


def look(browser, page, name, reason):
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Network", "Log"):
        browser.call(domain + ".enable", session)
    browser.call("Page.navigate", session, url=Path(page).resolve().as_uri())

    def run(script):
        result = browser.call("Runtime.evaluate", session, expression=script, returnByValue=True)
        if "exceptionDetails" in result:
            raise SystemExit(json.dumps(result["exceptionDetails"])[:400])
        return result["result"].get("value")

    for _ in range(200):
        if run("document.readyState") == "complete" and run("!!document.querySelector('#boxes [tabindex]')"):
            break
    faults = []

    def expect(what, holds):
        if not holds:
            faults.append(what)

    line = "document.getElementById('reason').textContent"
    hint = run(line)
    run("var box = document.getElementById('search'); box.value = %s; box.dispatchEvent(new Event('input'))"
        % json.dumps(name))
    expect("search finds " + name, run("document.querySelectorAll('g.found').length") >= 1)
    expect("the reason is shown: " + str(run(line)), reason in (run(line) or ""))
    run("document.getElementById('search').value = ''; document.getElementById('search').dispatchEvent(new Event('input'))")
    expect("the hint is back", run(line) == hint)
    run("document.getElementById('search').value = 'zzzqqq'; document.getElementById('search').dispatchEvent(new Event('input'))")
    expect("nothing found is said", run(line) == run("document.getElementById('reason').dataset.nothing"))
    run("document.getElementById('search').value = ''; document.getElementById('search').dispatchEvent(new Event('input'))")
    # A real pointer on a real place.
    place = run("(function () { var t = Array.from(document.querySelectorAll('#boxes text, #bridges text')).find("
                "function (t) { return t.parentNode.textContent.indexOf(%s) >= 0; }); var r = t.getBoundingClientRect();"
                " return [r.x + r.width / 2, r.y + r.height / 2]; })()" % json.dumps(name.split(" ")[0]))
    browser.call("Input.dispatchMouseEvent", session, type="mouseMoved", x=2, y=400)
    browser.call("Input.dispatchMouseEvent", session, type="mouseMoved", x=place[0], y=place[1])
    expect("pointing shows the reason: " + str(run(line)), run(line) != hint)
    expect("the others fade", run("document.querySelector('svg').classList.contains('looking')"))
    before = run("document.querySelector('svg').getAttribute('viewBox')")
    run("document.getElementById('larger').click()")
    expect("zoom", run("document.querySelector('svg').getAttribute('viewBox')") != before)
    run("document.getElementById('whole').click()")
    expect("whole", run("document.querySelector('svg').getAttribute('viewBox')") == before)
    for event in browser.events:
        method, parameters = event.get("method"), event.get("params", {})
        if method == "Network.requestWillBeSent":
            url = parameters["request"]["url"]
            expect("request " + url, url == Path(page).resolve().as_uri())
        if method in ("Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"):
            faults.append(method + " " + json.dumps(parameters)[:300])
    for fault in faults:
        print("not so: " + fault)
    if not faults:
        print("search, pointing and zoom work; nothing was requested, nothing complained")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
