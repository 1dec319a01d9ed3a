// Follows a job as it works. Without this script the page refreshes itself; nothing here is needed to use it.
(function () {
  "use strict";
  var again = function () { window.location.reload(); };
  var pause = document.querySelector("[data-look-again]");
  if (pause) window.setTimeout(again, Number(pause.getAttribute("data-look-again")) * 1000);

  var box = document.querySelector("[data-job-events]");
  if (!box) return;

  if (!window.EventSource) { window.setTimeout(again, 3000); return; }

  var step = box.querySelector("[data-job-step]");
  var bar = box.querySelector("[data-job-progress]");
  var count = box.querySelector("[data-job-count]");
  var events = new EventSource(box.getAttribute("data-job-events"));
  var failures = 0;

  events.addEventListener("progress", function (event) {
    var job = JSON.parse(event.data);
    failures = 0;
    if (job.state !== box.getAttribute("data-job-state")) { events.close(); again(); return; }
    if (step.textContent !== job.step) step.textContent = job.step;
    if (job.total > 0) {
      bar.max = job.total;
      bar.value = job.done;
      count.textContent = job.done.toLocaleString("en-GB") + " of " + job.total.toLocaleString("en-GB");
    }
  });
  events.addEventListener("ended", function () { events.close(); again(); });
  events.onerror = function () {
    failures += 1;
    if (failures > 3 || events.readyState === EventSource.CLOSED) { events.close(); window.setTimeout(again, 5000); }
  };
})();
