/// What the page around a picture does. It takes every text from the picture as text and never as markup.
enum PageScript {
  /// SHA-256 of `text`, in base 64, by which the page's policy allows it.
  static let digest = "eg6aOnwxDedgSrM08FsS7JcRkaKMIIJVE1FyBvQeAqE="

  static let text = """

    "use strict";
    (function () {
      var svg = document.querySelector("#picture svg");
      var search = document.getElementById("search");
      var reason = document.getElementById("reason");
      var hint = reason.textContent;
      var whole = svg.getAttribute("viewBox").split(" ").map(Number);
      var view = whole.slice();
      var all = function (selector) { return Array.prototype.slice.call(svg.querySelectorAll(selector)); };
      var boxes = all("#boxes > g, #bridges > g");
      var lines = all("#lines > g");
      svg.setAttribute("width", "100%");
      svg.setAttribute("height", "100%");

      // Native tooltips come late and cannot be read by keyboard: the reasons move into the line below.
      all("g > title").forEach(function (title) {
        var group = title.parentNode;
        if (group === svg || !/^[a-z][0-9]+$/.test(group.id)) { return; }
        group.setAttribute("data-reason", title.textContent);
        group.removeChild(title);
      });
      function name(group) {
        return Array.prototype.map.call(group.querySelectorAll("text"), function (row) {
          return row.textContent;
        }).join(" ");
      }
      function words(group) {
        var own = name(group);
        var more = group.getAttribute("data-reason") || "";
        return more.indexOf(own) === 0 || !own ? more : own + (more ? "\\n" + more : "");
      }
      function show() {
        svg.setAttribute("viewBox", view.join(" "));
      }
      function zoom(factor, x, y) {
        var width = Math.min(whole[2], Math.max(whole[2] / 12, view[2] / factor));
        var scale = width / view[2];
        view = [x - (x - view[0]) * scale, y - (y - view[1]) * scale, width, view[3] * scale];
        keep();
      }
      function keep() {
        view[0] = Math.min(Math.max(view[0], whole[0]), whole[0] + whole[2] - view[2]);
        view[1] = Math.min(Math.max(view[1], whole[1]), whole[1] + whole[3] - view[3]);
        show();
      }
      function middle() { return [view[0] + view[2] / 2, view[1] + view[3] / 2]; }
      function place(event) {
        var point = svg.createSVGPoint();
        point.x = event.clientX;
        point.y = event.clientY;
        return point.matrixTransform(svg.getScreenCTM().inverse());
      }
      function twin(group) {
        return group.id[0] === "c" ? svg.getElementById("b" + group.id.slice(1)) || group : group;
      }
      function look(group) {
        var own = twin(group);
        var near = {};
        near[own.id] = true;
        lines.forEach(function (line) {
          var from = line.getAttribute("data-from");
          var to = line.getAttribute("data-to");
          if (line === own || from === own.id || to === own.id || own.getAttribute("data-line") === line.id) {
            near[line.id] = near[from] = near[to] = true;
          }
        });
        all("#bridges > g").forEach(function (bridge) {
          if (near[bridge.getAttribute("data-line")]) { near[bridge.id] = true; }
        });
        all("#boxes > g, #bridges > g, #lines > g, #countries > g").forEach(function (other) {
          var id = other.id[0] === "c" ? "b" + other.id.slice(1) : other.id;
          other.classList.toggle("near", near[id] === true);
        });
        svg.classList.add("looking");
        reason.textContent = words(own);
      }
      function rest() {
        svg.classList.remove("looking");
        reason.textContent = hint;
      }
      function find(text) {
        var wish = text.trim().toLocaleLowerCase();
        var hits = boxes.filter(function (box) {
          var isHit = wish !== "" && words(box).toLocaleLowerCase().indexOf(wish) >= 0;
          box.classList.toggle("found", isHit);
          return isHit;
        });
        // Whose name starts so comes before whose reasons mention it.
        hits.sort(function (a, b) {
          var first = name(a).toLocaleLowerCase().indexOf(wish) >= 0 ? 0 : 1;
          var second = name(b).toLocaleLowerCase().indexOf(wish) >= 0 ? 0 : 1;
          return first - second;
        });
        if (wish === "") { rest(); return; }
        if (hits.length === 0) { rest(); reason.textContent = reason.getAttribute("data-nothing"); return; }
        look(hits[0]);
      }

      all("#countries > g, #boxes > g, #bridges > g, #lines > g").forEach(function (group) {
        group.addEventListener("mouseenter", function () { look(group); });
        group.addEventListener("mouseleave", function () { if (search.value) { find(search.value); } else { rest(); } });
      });
      boxes.forEach(function (box) {
        box.setAttribute("tabindex", "0");
        box.addEventListener("focus", function () { look(box); });
        var option = document.createElement("option");
        option.value = box.querySelector("text") ? name(box) : "";
        if (option.value) { document.getElementById("names").appendChild(option); }
      });
      search.addEventListener("input", function () { find(search.value); });
      document.getElementById("tools").addEventListener("submit", function (event) {
        event.preventDefault();
        var hit = svg.querySelector("g.found");
        if (!hit) { return; }
        var box = hit.getBBox();
        view = whole.slice();
        zoom(3, box.x + box.width / 2, box.y + box.height / 2);
      });
      document.getElementById("larger").addEventListener("click", function () { var m = middle(); zoom(1.4, m[0], m[1]); });
      document.getElementById("smaller").addEventListener("click", function () { var m = middle(); zoom(1 / 1.4, m[0], m[1]); });
      document.getElementById("whole").addEventListener("click", function () { view = whole.slice(); show(); });
      svg.addEventListener("wheel", function (event) {
        event.preventDefault();
        var point = place(event);
        zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, point.x, point.y);
      }, { passive: false });
      var held = null;
      svg.addEventListener("pointerdown", function (event) { held = place(event); });
      window.addEventListener("pointerup", function () { held = null; });
      svg.addEventListener("pointermove", function (event) {
        if (!held) { return; }
        var point = place(event);
        view[0] += held.x - point.x;
        view[1] += held.y - point.y;
        keep();
      });
    })();

    """
}
